using BrandMall.Kernel.Entry;
using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Seo;

/// <summary>Which sites search engines may know: those anybody may enter, and never a staff mall.</summary>
internal static class Visibility
{
    public static bool IsIndexed(Site site) => site.Tier != "employee" && SiteDoor.IsOpen(site);
}
