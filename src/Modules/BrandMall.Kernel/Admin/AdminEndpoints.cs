using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites.CloneSite;

namespace BrandMall.Kernel.Admin;

/// <summary>What the administration's shell asks before it shows anything: the brand, its sites, the lists and their rows.</summary>
internal static class AdminEndpoints
{
    public static void Map(Surfaces surfaces)
    {
        NameBrand.Map(surfaces.Admin);
        ListSites.Map(surfaces.Admin);
        CloneSite.Map(surfaces.SiteAdmin);
        DescribeResources.Map(surfaces.Admin);
        ListResource.Map(surfaces.Admin, surfaces.SiteAdmin);
        CountResources.Map(surfaces.Admin, surfaces.SiteAdmin);
        EditResource.Map(surfaces.Admin, surfaces.SiteAdmin);
    }
}
