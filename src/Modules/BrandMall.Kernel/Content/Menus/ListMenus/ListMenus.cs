using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content.Menus;

/// <summary>The menus that pages of the site can show, by the name they are asked for.</summary>
internal static class ListMenus
{
    /// <param name="Alias">What a menu setting stores.</param>
    /// <param name="Origin">Display name of the site that keeps it.</param>
    public sealed record Line(string Alias, string Title, string Origin);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/content/menus", HandleAsync).WithName("content.list-menus").Requires("content.view");

    private static async Task<Ok<IReadOnlyList<Line>>> HandleAsync(MallDb db, CurrentSite site, CancellationToken ct)
    {
        var chain = site.Chain.Select(s => s.Id).ToList();
        var menus = await db.Set<ContentItemVersion>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(v => v.Published && v.ContentType == "Menu" && chain.Contains(v.SiteId))
            .Join(
                db.Set<ContentHandle>().IgnoreQueryFilters([MallDb.SiteFilter]).Where(h => h.Kind == ContentHandle.AliasKind && h.Published && h.ContainedItemId == null),
                v => new { v.SiteId, v.ContentItemId }, h => new { h.SiteId, h.ContentItemId },
                (v, h) => new { h.Key, v.DisplayText, v.SiteId })
            .ToListAsync(ct);
        return TypedResults.Ok<IReadOnlyList<Line>>(
        [
            .. menus.GroupBy(menu => menu.Key).Select(same => same.MinBy(menu => chain.IndexOf(menu.SiteId))!)
                .OrderBy(menu => menu.Key, StringComparer.Ordinal)
                .Select(menu => new Line(menu.Key, menu.DisplayText.Length > 0 ? menu.DisplayText : menu.Key, site.Chain.First(s => s.Id == menu.SiteId).DisplayName)),
        ]);
    }
}
