using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Search.Nodes;

/// <summary>The indexes of all processes.</summary>
internal sealed class NodesResource(MallDb db) : IAdminResource
{
    public AdminResourceDescription Description { get; } = new(
        "search-nodes", "database", "system", SearchModule.Manage, PerSite: false, Order: 80,
        [new("node", "title"), new("locale", "text", 96), new("status", "status", 96), new("documents", "number", 96), new("builtAt", "instant", 168), new("at", "instant", 168)], [], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var after = query.After ?? "";
        var nodes = await db.Set<SearchNode>().AsNoTracking().Where(n => (n.Node + " " + n.Locale).CompareTo(after) > 0).OrderBy(n => n.Node).ThenBy(n => n.Locale).Take(query.Limit + 1).ToListAsync(ct);
        return AdminPage.From(nodes, query.Limit, n => $"{n.Node} {n.Locale}", Row);
    }

    private static JsonObject Row(SearchNode node) => new()
    {
        ["id"] = $"{node.Node} {node.Locale}",
        ["node"] = node.Node,
        ["locale"] = node.Locale,
        ["status"] = node.Building ? "building" : "ready",
        ["documents"] = node.Documents,
        ["builtAt"] = node.BuiltAt?.ToString("O"),
        ["at"] = node.At.ToString("O"),
    };
}
