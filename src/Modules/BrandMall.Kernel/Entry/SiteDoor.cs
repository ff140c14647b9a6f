using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Entry;

/// <summary>Whether a site is for everybody. Where it is not, everything of it is answered behind its entry rule.</summary>
public static class SiteDoor
{
    public static bool IsOpen(Site site) => EntryRules.RuleOf(site) is null;
}
