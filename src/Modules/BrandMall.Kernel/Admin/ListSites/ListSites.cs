using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Admin;

/// <summary>The sites the caller has anything to do with.</summary>
internal static class ListSites
{
    /// <param name="Parent">Name of the site it inherits from.</param>
    /// <param name="Href">Its storefront.</param>
    public sealed record Line(
        string Name, string DisplayName, string? Parent, string Tier, string Region, string Theme, IReadOnlyList<string> Locales, string Currency, string TimeZone, bool IsDefault, string Href);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapGet("/sites", HandleAsync).WithName("admin.list-sites").RequiresStaff();

    private static async Task<Ok<IReadOnlyList<Line>>> HandleAsync(HttpContext http, SiteRegistry sites, IStaffAccess access)
    {
        var map = sites.Map;
        List<Line> lines = [];
        foreach (var site in map.All)
        {
            if (await access.JudgeAsync(http, Access.AnyStaff, site) == StaffVerdict.Allowed)
            {
                var parent = site.ParentId is { } id ? map.ById(id)?.Name : null;
                lines.Add(new Line(
                    site.Name, site.DisplayName, parent, site.Tier, site.Region, site.Theme, site.Locales, site.Currency, site.TimeZone, site == map.Default,
                    site == map.Default ? "/" : $"/s/{site.Name}/"));
            }
        }

        return TypedResults.Ok<IReadOnlyList<Line>>(lines);
    }
}
