using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;

namespace BrandMall.Kernel.Sites;

/// <summary>The storefronts of the brand, parents before children.</summary>
internal sealed class SitesResource(SiteRegistry sites) : IAdminResource
{
    public AdminResourceDescription Description { get; } = new(
        "sites", "store", "sites", "site.view", PerSite: false, Order: 10,
        [
            new AdminColumn("title", "title"), new AdminColumn("name"), new AdminColumn("parent"), new AdminColumn("tier", "status", 110), new AdminColumn("region"),
            new AdminColumn("theme"), new AdminColumn("locales", "tags"), new AdminColumn("hosts", "tags"), new AdminColumn("currency", Width: 90),
        ],
        [new AdminFilter("tier", [new AdminOption("official"), new AdminOption("outlet"), new AdminOption("employee")])],
        []);

    public Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var map = sites.Map;
        var rows = map.All
            .OrderBy(site => string.Join('/', map.ChainOf(site).Reverse().Select(s => s.Name)), StringComparer.Ordinal)
            .Where(site => query.Filter("tier") is not { } tier || site.Tier == tier)
            .Where(site => query.Search is not { } search || site.Name.Contains(search, StringComparison.OrdinalIgnoreCase) || site.DisplayName.Contains(search, StringComparison.OrdinalIgnoreCase))
            .SkipWhile(site => query.After is not null && site.Name != query.After).Skip(query.After is null ? 0 : 1)
            .Take(query.Limit + 1).ToList();
        return Task.FromResult(AdminPage.From(rows, query.Limit, site => site.Name, site => new JsonObject
        {
            ["id"] = site.Name,
            ["href"] = site.IsDefault ? "/" : $"/s/{site.Name}/",
            ["title"] = site.DisplayName,
            ["name"] = site.Name,
            ["parent"] = site.ParentId is { } parent ? map.ById(parent)?.DisplayName : null,
            ["tier"] = site.Tier,
            ["region"] = site.Region,
            ["theme"] = site.Theme,
            ["locales"] = new JsonArray([.. site.Locales.Select(locale => JsonValue.Create(locale))]),
            ["hosts"] = new JsonArray([.. site.Hosts.Select(host => JsonValue.Create(host))]),
            ["currency"] = site.Currency,
        }));
    }
}
