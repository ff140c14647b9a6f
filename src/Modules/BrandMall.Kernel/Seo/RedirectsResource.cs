using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Seo;

/// <summary>Old addresses of a site and where they lead, those of the sites above included.</summary>
internal sealed class RedirectsResource(MallDb db, CurrentSite site) : IAdminResource
{
    public AdminResourceDescription Description { get; } = new(
        "redirects", "route", "content", "redirect.view", PerSite: true, Order: 60,
        [new AdminColumn("from", "title"), new AdminColumn("to"), new AdminColumn("kind", "status", 120), new AdminColumn("origin"), new AdminColumn("changed", "instant", 170)],
        [new AdminFilter("kind", [new AdminOption("chosen"), new AdminOption("moved")])],
        []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var after = query.After is null ? long.MaxValue : long.TryParse(query.After, CultureInfo.InvariantCulture, out var id) ? id
            : throw new RuleViolationException("request.cursor", "The cursor is not one this list gave.", "after");
        var chain = site.Chain.Select(s => s.Id).ToList();
        var (search, kind) = (query.Search?.ToLowerInvariant(), query.Filter("kind"));
        var rows = await db.Set<Redirect>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(r => chain.Contains(r.SiteId) && r.Id < after)
            .Where(r => kind == null || r.Automatic == (kind == "moved"))
            .Where(r => search == null || r.From.Contains(search) || r.To.Contains(search))
            .OrderByDescending(r => r.Id).Take(query.Limit + 1).ToListAsync(ct);
        return AdminPage.From(rows, query.Limit, row => row.Id.ToString(CultureInfo.InvariantCulture), row => new JsonObject
        {
            ["id"] = row.From,
            ["from"] = $"/{row.From}",
            ["to"] = row.To,
            ["kind"] = row.Automatic ? "moved" : "chosen",
            ["origin"] = site.Chain.First(s => s.Id == row.SiteId).DisplayName,
            ["changed"] = row.ChangedAt,
        });
    }
}
