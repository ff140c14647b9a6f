using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Search.Words;

/// <summary>Words the brand pinned or banned, then what people ask most.</summary>
internal sealed class HotWordsResource(MallDb db, SiteRegistry sites, TimeProvider clock) : IAdminResource
{
    private const int MostAsked = 100;

    public AdminResourceDescription Description { get; } = new(
        "search-words", "flame", "catalog", SearchModule.Manage, PerSite: false, Order: 71,
        [new("word", "title", 240), new("status", "status", 96), new("site"), new("locale", "text", 96), new("score", "number", 96), new("count", "number", 96), new("found", "number", 96)],
        [new("state", [new("pinned"), new("banned"), new("asked")])], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var state = query.Filter("state");
        var said = state == "asked" ? [] : await db.Set<HotWord>().AsNoTracking().OrderBy(w => w.Banned).ThenBy(w => w.Position).ThenBy(w => w.Id).Take(1000).ToListAsync(ct);
        var asked = state is null or "asked" ? await db.Set<AskedWord>().AsNoTracking().OrderByDescending(w => w.Score).Take(MostAsked).ToListAsync(ct) : [];
        var now = clock.GetUtcNow();
        var rows = said.Where(w => state is null || w.Banned == (state == "banned")).Select(Row).Concat(asked.OrderByDescending(w => w.ScoreAt(now)).Select(w => Row(w, now)))
            .Where(r => query.Search is not { } search || r["word"]!.ToString().Contains(search, StringComparison.OrdinalIgnoreCase)).ToList();
        var skip = (int)Math.Min(query.AfterNumber ?? 0, rows.Count);
        return new AdminPage([.. rows.Skip(skip).Take(query.Limit)], skip + query.Limit < rows.Count ? (skip + query.Limit).ToString(CultureInfo.InvariantCulture) : null);
    }

    private JsonObject Row(HotWord word) => new()
    {
        ["id"] = word.Id,
        ["word"] = word.Word,
        ["status"] = word.Banned ? "banned" : "pinned",
        ["site"] = word.SiteId is { } id ? sites.Map.ById(id)?.DisplayName : null,
        ["locale"] = word.Locale,
    };

    private JsonObject Row(AskedWord word, DateTimeOffset now) => new()
    {
        ["id"] = $"{word.SiteId}/{word.Locale}/{word.Text}",
        ["word"] = word.Text,
        ["status"] = "asked",
        ["site"] = sites.Map.ById(word.SiteId)?.DisplayName,
        ["locale"] = word.Locale,
        ["score"] = Math.Round(word.ScoreAt(now), 1),
        ["count"] = word.Count,
        ["found"] = word.Found,
    };
}
