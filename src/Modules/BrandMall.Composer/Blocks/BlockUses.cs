using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Blocks;

/// <summary>Where a block stands: read from the documents themselves, published and drafts, on every site that may show it. The database only picks those that name it.</summary>
internal sealed class BlockUses(MallDb db, CurrentSite current, SiteRegistry sites, ContentStore content)
{
    public async Task<int> CountAsync(string block, CancellationToken ct) => (await FindAsync(block, ct)).Count;

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(IReadOnlyCollection<string> blocks, CancellationToken ct)
    {
        Dictionary<string, int> counts = [];
        foreach (var block in blocks)
        {
            counts[block] = await CountAsync(block, ct);
        }

        return counts;
    }

    public async Task<IReadOnlyList<BlockUse>> FindAsync(string block, CancellationToken ct)
    {
        var below = sites.Map.All.Where(site => sites.Map.ChainOf(site).Any(one => one.Id == current.Value.Id)).ToDictionary(site => site.Id);
        var above = current.Chain.Select(site => site.Id).ToHashSet();
        Dictionary<(int Site, string Doc), BlockUse> found = [];
        foreach (var item in await content.MentioningAsync(block, ct))
        {
            if (item.ContentItemId != block && item.SiteId is { } id && (below.ContainsKey(id) || above.Contains(id)) && Shows(FlowPages.Of(item), block))
            {
                var key = (id, DocOf(item));
                found[key] = new BlockUse(sites.Map.ById(id)!.Name, key.Item2, item.DisplayText, item.Published || (found.TryGetValue(key, out var known) && known.Published));
            }
        }

        var quoted = $"\"{block}\"";
        var siteIds = below.Keys.ToList();
        foreach (var draft in await db.Set<Draft>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking().Where(d => siteIds.Contains(d.SiteId) && d.Doc != block && d.Json.Contains(quoted)).ToListAsync(ct))
        {
            var document = EditedDocument.Read(draft.Json);
            if (Shows(document.Body, block))
            {
                found.TryAdd((draft.SiteId, draft.Doc), new BlockUse(below[draft.SiteId].Name, draft.Doc, document.Page[PageSayings.Title]?.ToString() ?? draft.Doc, Published: false));
            }
        }

        return [.. found.Values.OrderBy(use => use.Site, StringComparer.Ordinal).ThenBy(use => use.Doc, StringComparer.Ordinal)];
    }

    private static bool Shows(PageDocument? page, string block) => page is not null && page.Widgets.Values.Any(widget => widget.Ref == block);

    private static string DocOf(ContentItem item) =>
        item.Part("AliasPart")?["Alias"]?.ToString() is { } alias && alias.StartsWith("template:", StringComparison.Ordinal) ? alias : item.ContentItemId;
}
