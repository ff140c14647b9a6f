using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Admin;

/// <summary>How many rows each list has that the caller may see: the brand's lists, or one site's.</summary>
internal static class CountResources
{
    public static void Map(IEndpointRouteBuilder admin, IEndpointRouteBuilder siteAdmin)
    {
        admin.MapGet("/counts", HandleAsync).WithName("admin.count-resources").RequiresStaff();
        siteAdmin.MapGet("/counts", HandleAsync).WithName("admin.count-site-resources").RequiresStaff();
    }

    private static async Task<Ok<Dictionary<string, int>>> HandleAsync(HttpContext http, CurrentSite current, IStaffAccess access, IEnumerable<IAdminResource> resources, CancellationToken ct)
    {
        var site = current.IsSet ? current.Value : null;
        Dictionary<string, int> counts = [];
        foreach (var resource in resources.Where(r => r.Description.PerSite == current.IsSet))
        {
            if (await access.JudgeAsync(http, resource.Description.Permission, site) == StaffVerdict.Allowed && await resource.CountAsync(ct) is { } count)
            {
                counts[resource.Description.Name] = count;
            }
        }

        return TypedResults.Ok(counts);
    }
}
