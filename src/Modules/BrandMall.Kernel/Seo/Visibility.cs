using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Seo;

/// <summary>Which sites search engines may know: those anybody may enter.</summary>
internal static class Visibility
{
    public static bool IsIndexed(Site site) => site.Tier != "employee";
}
