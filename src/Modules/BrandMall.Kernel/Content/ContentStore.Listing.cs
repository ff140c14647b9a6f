using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content;

public sealed partial class ContentStore
{
    /// <summary>Every item of these types the site sees, its own and inherited; two queries, and none of their JSON is read.</summary>
    public async Task<IReadOnlyList<ContentSummary>> SummariesAsync(IReadOnlyCollection<string> types, CancellationToken ct)
    {
        var chain = ChainIds;
        var rows = await Everywhere.Where(v => (v.Published || v.Latest) && types.Contains(v.ContentType) && chain.Contains(v.SiteId))
            .Select(v => new { v.ContentItemId, v.ContentType, v.DisplayText, v.SiteId, v.Published, v.Latest, v.IsOverlay, v.ModifiedAt }).ToListAsync(ct);
        var handles = (await db.Set<ContentHandle>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(h => h.ContainedItemId == null && h.Kind != ContentHandle.HomeKind && chain.Contains(h.SiteId))
            .Select(h => new { h.SiteId, h.ContentItemId, h.Kind, h.Key, h.Published }).ToListAsync(ct)).ToLookup(h => (h.SiteId, h.ContentItemId, h.Kind));
        return [.. rows.GroupBy(row => row.ContentItemId).Select(item =>
        {
            var nearest = item.Min(row => Distance(row.SiteId));
            var own = item.Where(row => Distance(row.SiteId) == nearest).ToList();
            var newest = own.FirstOrDefault(row => row.Latest) ?? own[0];
            string? Handle(string kind)
            {
                foreach (var row in item.OrderBy(row => Distance(row.SiteId)))
                {
                    var key = handles[(row.SiteId, item.Key, kind)].OrderByDescending(h => h.Published).FirstOrDefault()?.Key;
                    if (key is not null || !row.IsOverlay)
                    {
                        return key;
                    }
                }

                return null;
            }

            return new ContentSummary(
                item.Key, newest.ContentType, newest.DisplayText, newest.SiteId, own.Any(row => row.Published), !newest.Published, newest.ModifiedAt, Handle(ContentHandle.PathKind), Handle(ContentHandle.AliasKind));
        })];
    }

    /// <summary>The published and the newest versions, on whatever site, whose JSON holds this text as a whole string. What it means there, the caller sees.</summary>
    public async Task<IReadOnlyList<ContentItem>> MentioningAsync(string text, CancellationToken ct)
    {
        var quoted = $"\"{System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
        var rows = await Everywhere.Where(v => (v.Published || v.Latest) && v.Json.Contains(quoted)).ToListAsync(ct);
        return [.. rows.Select(row => row.Read())];
    }

    /// <summary>The newest version of the item the current site itself stores under an alias, published or not.</summary>
    public async Task<ContentItem?> OwnByAliasAsync(string alias, CancellationToken ct)
    {
        var key = ContentHandle.KeyOf(alias);
        var row = await db.Set<ContentHandle>().AsNoTracking().Where(h => h.Kind == ContentHandle.AliasKind && h.Key == key && h.ContainedItemId == null)
            .Join(db.Set<ContentItemVersion>().AsNoTracking().Where(v => v.Latest), h => h.ContentItemId, v => v.ContentItemId, (h, v) => v).FirstOrDefaultAsync(ct);
        return row?.Read();
    }
}
