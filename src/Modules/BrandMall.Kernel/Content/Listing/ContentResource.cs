using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content.Listing;

/// <summary>What a site has to show, its own and inherited, newest first.</summary>
internal sealed class ContentResource(MallDb db, CurrentSite site) : IAdminResource
{
    // Types people make items of; what recipes add is found by searching.
    private static readonly string[] s_types = ["Page", "TemplatePage", "Block", "Menu", "Taxonomy"];

    private const string TemplateAlias = "template:";

    public AdminResourceDescription Description { get; } = new(
        "content", "files", "content", "content.view", PerSite: true, Order: 20,
        [
            new AdminColumn("title", "title"), new AdminColumn("type"), new AdminColumn("status", "status", 120),
            new AdminColumn("path"), new AdminColumn("origin"), new AdminColumn("modified", "instant", 170),
        ],
        [new AdminFilter("type", [.. s_types.Select(type => new AdminOption(type))]), new AdminFilter("status", [new AdminOption("published"), new AdminOption("draft")])],
        []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var after = query.After is null ? long.MaxValue : long.TryParse(query.After, CultureInfo.InvariantCulture, out var id) ? id
            : throw new RuleViolationException("request.cursor", "The cursor is not one this list gave.", "after");
        var (search, type, status) = (query.Search, query.Filter("type"), query.Filter("status"));
        var rows = await Seen()
            .Where(v => v.Id < after)
            .Where(v => type == null || v.ContentType == type)
            .Where(v => status == null || v.Published == (status == "published"))
            .Where(v => search == null || v.DisplayText.Contains(search))
            .OrderByDescending(v => v.Id).Take(query.Limit + 1)
            .Select(v => new { v.Id, v.SiteId, v.ContentItemId, v.ContentType, v.DisplayText, v.Published, v.ModifiedAt })
            .ToListAsync(ct);

        var items = rows.Select(row => row.ContentItemId).ToList();
        var chain = site.Chain.Select(s => s.Id).ToList();
        var paths = (await db.Set<ContentHandle>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(h => h.Kind == ContentHandle.PathKind && h.ContainedItemId == null && items.Contains(h.ContentItemId) && chain.Contains(h.SiteId)).ToListAsync(ct))
            .GroupBy(h => (h.SiteId, h.ContentItemId)).ToDictionary(group => group.Key, group => group.OrderByDescending(h => h.Published).First());
        var templates = await db.Set<ContentHandle>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(h => h.Kind == ContentHandle.AliasKind && h.Key.StartsWith(TemplateAlias) && items.Contains(h.ContentItemId) && chain.Contains(h.SiteId))
            .Select(h => new { h.ContentItemId, h.Key }).ToListAsync(ct);
        return AdminPage.From(rows, query.Limit, row => row.Id.ToString(CultureInfo.InvariantCulture), row =>
        {
            var path = paths.GetValueOrDefault((row.SiteId, row.ContentItemId));
            return new JsonObject
            {
                ["id"] = row.ContentItemId,
                ["href"] = path is { Published: true } ? $"/{path.Key}" : null,
                ["title"] = row.DisplayText.Length > 0 ? row.DisplayText : row.ContentItemId,
                ["type"] = row.ContentType,
                ["template"] = templates.Find(t => t.ContentItemId == row.ContentItemId)?.Key,
                ["status"] = row.Published ? "published" : path is { Published: true } ? "changed" : "draft",
                ["path"] = path is null ? null : $"/{path.Key}",
                ["origin"] = site.Chain.First(s => s.Id == row.SiteId).DisplayName,
                ["modified"] = row.ModifiedAt,
            };
        });
    }

    /// <summary>The latest version of each item, of the nearest site that stores it.</summary>
    private IQueryable<ContentItemVersion> Seen()
    {
        var all = db.Set<ContentItemVersion>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking().Where(v => v.Latest);
        var own = site.Value.Id;
        var seen = all.Where(v => v.SiteId == own);
        for (var index = 1; index < site.Chain.Count; index++)
        {
            var ancestor = site.Chain[index].Id;
            var nearer = site.Chain.Take(index).Select(s => s.Id).ToList();
            seen = seen.Concat(all.Where(v => v.SiteId == ancestor && !all.Any(o => nearer.Contains(o.SiteId) && o.ContentItemId == v.ContentItemId)));
        }

        return seen;
    }
}
