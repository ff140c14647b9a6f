using System.Text.Encodings.Web;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content;

/// <summary>Pages, blocks and other content of all sites that name a file, published or in draft.</summary>
internal sealed class ContentUses(MallDb db, SiteRegistry sites) : IMediaUses
{
    public async Task<IReadOnlyList<MediaUse>> FindAsync(IReadOnlyCollection<string> paths, int limit, CancellationToken ct)
    {
        Dictionary<(int Site, string Item), (MediaUse Use, long Id)> uses = [];
        foreach (var path in paths)
        {
            // As content is stored: between quotes, so that a.jpg is not found in aa.jpg.
            var quoted = $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(path)}\"";
            var rows = await db.Set<ContentItemVersion>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
                .Where(v => (v.Published || v.Latest) && v.Json.Contains(quoted))
                .OrderByDescending(v => v.Id).Take(limit)
                .Select(v => new { v.Id, v.SiteId, v.ContentItemId, v.ContentType, v.DisplayText, v.Published }).ToListAsync(ct);
            foreach (var row in rows.Where(row => row.Published || !uses.ContainsKey((row.SiteId, row.ContentItemId))))
            {
                var kind = row.ContentType switch { "Page" or "TemplatePage" => "page", "Block" => "block", _ => "content" };
                uses[(row.SiteId, row.ContentItemId)] =
                    (new MediaUse(kind, row.DisplayText.Length > 0 ? row.DisplayText : row.ContentItemId, sites.Map.All.FirstOrDefault(s => s.Id == row.SiteId)?.Name, null, Draft: !row.Published), row.Id);
            }
        }

        var items = uses.Keys.Select(key => key.Item).ToList();
        var published = (await db.Set<ContentHandle>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(h => h.Kind == ContentHandle.PathKind && h.ContainedItemId == null && h.Published && items.Contains(h.ContentItemId)).ToListAsync(ct))
            .GroupBy(h => (h.SiteId, h.ContentItemId)).ToDictionary(group => group.Key, group => $"/{group.First().Key.TrimStart('/')}");
        return [.. uses.OrderByDescending(use => use.Value.Id).Take(limit).Select(use => use.Value.Use with { Href = published.GetValueOrDefault(use.Key) })];
    }
}
