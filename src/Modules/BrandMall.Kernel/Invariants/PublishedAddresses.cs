using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Invariants;

/// <summary>Addresses are found in a table of their own: it says what published content says.</summary>
internal sealed class PublishedAddresses(MallDb db) : IInvariant
{
    private const int Batch = 200;

    public string Id => "Content1";

    public string Title => "Every published address leads to the one item of its site that says it, and to nothing else";

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken ct)
    {
        var kept = (await db.Set<ContentHandle>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
                .Where(h => h.Published && (h.Kind == ContentHandle.PathKind || h.Kind == ContentHandle.AliasKind)).ToListAsync(ct))
            .ToLookup(h => (h.SiteId, h.Kind, h.Key));
        List<string> breaches = [.. kept.Where(same => same.Count() > 1).Select(same => $"Site {same.Key.SiteId}: the {same.Key.Kind} '{same.Key.Key}' leads to {same.Count()} items.")];
        HashSet<(int, string, string, string)> said = [];
        for (long after = 0; ;)
        {
            var rows = await db.Set<ContentItemVersion>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking().Where(v => v.Published && v.Id > after).OrderBy(v => v.Id).Take(Batch).ToListAsync(ct);
            if (rows.Count == 0)
            {
                break;
            }

            after = rows[^1].Id;
            foreach (var handle in rows.SelectMany(row => ContentHandles.Of(row.Read(), row.SiteId)))
            {
                said.Add((handle.SiteId, handle.Kind, handle.Key, handle.ContentItemId));
                if (!kept[(handle.SiteId, handle.Kind, handle.Key)].Any(h => h.ContentItemId == handle.ContentItemId))
                {
                    breaches.Add($"Site {handle.SiteId}: the {handle.Kind} '{handle.Key}' does not lead to {handle.ContentItemId}, which says so.");
                }
            }
        }

        breaches.AddRange(kept.SelectMany(same => same).Where(h => !said.Contains((h.SiteId, h.Kind, h.Key, h.ContentItemId))).Select(h => $"Site {h.SiteId}: the {h.Kind} '{h.Key}' leads to {h.ContentItemId}, which does not say so."));
        return breaches;
    }
}
