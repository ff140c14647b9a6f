using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>What a site wrote over its theme.</summary>
internal sealed class ThemeFilesResource(ThemeDesk desk) : IAdminResource
{
    public AdminResourceDescription Description { get; } = new(
        "theme", "palette", "content", ThemeOverrideServices.Edit, PerSite: true, Order: 60,
        [new AdminColumn("title", "title"), new AdminColumn("status", "status", 110), new AdminColumn("version", "number", 90)], [], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var rows = (await desk.AllAsync(ct))
            .Where(row => query.Search is not { } search || row.Path.Contains(search, StringComparison.OrdinalIgnoreCase))
            .Where(row => query.After is null || string.CompareOrdinal(row.Path, query.After) > 0)
            .OrderBy(row => row.Path, StringComparer.Ordinal).Take(query.Limit + 1).ToList();
        return AdminPage.From(rows, query.Limit, row => row.Path, row => new JsonObject
        {
            ["id"] = row.Path,
            ["title"] = row.Path,
            ["status"] = row.DraftBody is not null ? row.PublishedBody is null ? "draft" : "changed" : "published",
            ["version"] = row.Version,
        });
    }
}
