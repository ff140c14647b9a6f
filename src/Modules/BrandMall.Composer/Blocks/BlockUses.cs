using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Blocks;

/// <summary>Where blocks stand: read from the documents themselves, published and drafts, on every site that may show them. The database only picks those that may name one.</summary>
internal sealed class BlockUses(MallDb db, CurrentSite current, SiteRegistry sites, ContentStore content)
{
    /// <summary>The member by which a widget names a block.</summary>
    private const string Member = "ref";

    public async Task<int> CountAsync(string block, CancellationToken ct) => (await FindAsync(block, ct)).Count;

    /// <summary>Of many blocks in one reading.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(IReadOnlyCollection<string> blocks, CancellationToken ct)
    {
        var places = blocks.Count == 0 ? [] : await ReadAsync(Member, ct);
        return blocks.ToDictionary(block => block, block => places.Values.Count(place => place.Blocks.Contains(block) && place.Use.Doc != block));
    }

    public async Task<IReadOnlyList<BlockUse>> FindAsync(string block, CancellationToken ct) =>
        [.. (await ReadAsync(block, ct)).Values.Where(place => place.Blocks.Contains(block) && place.Use.Doc != block).Select(place => place.Published.Contains(block) ? place.Use with { Published = true } : place.Use)
            .OrderBy(use => use.Site, StringComparer.Ordinal).ThenBy(use => use.Doc, StringComparer.Ordinal)];

    /// <summary>The documents in which this text stands, by site and name, with the blocks they show.</summary>
    private async Task<Dictionary<(int Site, string Doc), Place>> ReadAsync(string text, CancellationToken ct)
    {
        var below = sites.Map.All.Where(site => sites.Map.ChainOf(site).Any(one => one.Id == current.Value.Id)).ToDictionary(site => site.Id);
        var seen = below.Keys.Concat(current.Chain.Select(site => site.Id)).ToHashSet();
        Dictionary<(int Site, string Doc), Place> places = [];
        void Note(int site, string doc, string title, PageDocument? page, bool published)
        {
            var blocks = page?.Widgets.Values.Select(widget => widget.Ref).OfType<string>().ToHashSet() ?? [];
            if (blocks.Count > 0)
            {
                var place = places.TryGetValue((site, doc), out var known) ? known : places[(site, doc)] = new Place(new BlockUse(sites.Map.ById(site)!.Name, doc, title, Published: false), [], []);
                place.Blocks.UnionWith(blocks);
                if (published)
                {
                    place.Published.UnionWith(blocks);
                }
            }
        }

        // A page template shows a block to nobody: pages made from it do.
        foreach (var item in (await content.MentioningAsync(text, ct)).Where(item => item.SiteId is { } id && seen.Contains(id) && item.ContentType != PageTemplates.PatternType.Name))
        {
            Note(item.SiteId!.Value, DocOf(item), item.DisplayText, FlowPages.Of(item), item.Published);
        }

        var quoted = $"\"{text}\"";
        var ids = below.Keys.ToList();
        foreach (var draft in await db.Set<Draft>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking().Where(d => ids.Contains(d.SiteId) && d.Json.Contains(quoted)).ToListAsync(ct))
        {
            var document = EditedDocument.Read(draft.Json);
            Note(draft.SiteId, draft.Doc, document.Page[PageSayings.Title]?.ToString() ?? draft.Doc, document.Body, published: false);
        }

        return places;
    }

    private static string DocOf(ContentItem item) =>
        item.Part("AliasPart")?["Alias"]?.ToString() is { } alias && alias.StartsWith("template:", StringComparison.Ordinal) ? alias : item.ContentItemId;

    private sealed record Place(BlockUse Use, HashSet<string> Blocks, HashSet<string> Published);
}
