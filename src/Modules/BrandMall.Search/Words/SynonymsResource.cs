using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Search.Words;

/// <summary>Groups of words that mean the same.</summary>
internal sealed class SynonymsResource(MallDb db) : IAdminResource
{
    public AdminResourceDescription Description { get; } = new(
        "search-synonyms", "languages", "catalog", SearchModule.Manage, PerSite: false, Order: 70, [new("first", "title", 200), new("words", "tags")], [], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var after = query.AfterNumber ?? 0;
        var groups = (await db.Set<Synonyms>().AsNoTracking().Where(s => s.Id > after).OrderBy(s => s.Id).ToListAsync(ct))
            .Where(s => query.Search is not { } search || s.Words.Any(w => w.Contains(search, StringComparison.OrdinalIgnoreCase))).Take(query.Limit + 1).ToList();
        return AdminPage.From(groups, query.Limit, s => s.Id.ToString(CultureInfo.InvariantCulture), Row);
    }

    public async Task<int?> CountAsync(CancellationToken ct) => await db.Set<Synonyms>().CountAsync(ct);

    private static JsonObject Row(Synonyms synonyms) => new()
    {
        ["id"] = synonyms.Id,
        ["first"] = synonyms.Words[0],
        ["words"] = new JsonArray([.. synonyms.Words.Select(w => (JsonNode)w)]),
    };
}
