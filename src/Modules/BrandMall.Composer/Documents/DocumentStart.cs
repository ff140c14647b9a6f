using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Overlays;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Themes.Overrides;

namespace BrandMall.Composer.Documents;

/// <summary>What editing starts from: the site's own newest version, else what its parent shows, else the theme's template.</summary>
internal sealed class DocumentStart(ContentStore content, CurrentSite site, SiteThemes themes)
{
    private const string AliasPart = "AliasPart";

    /// <exception cref="RuleViolationException"><c>document.unknown</c>.</exception>
    public async Task<StoredDocument> FindAsync(DocumentKey key, CancellationToken ct)
    {
        var item = key.Template is { } template ? await content.OwnByAliasAsync($"template:{template}", ct) ?? await content.PublishedByAliasAsync($"template:{template}", ct) : await OfItemAsync(key.Text, ct);
        var page = item is null ? null : FlowPages.Of(item);
        if (key.Template is { } name)
        {
            page ??= ThemePages.Find(themes.Of(site.Value), name);
            item ??= new ContentItem { ContentType = "TemplatePage", DisplayText = name, Parts = new() { [AliasPart] = new System.Text.Json.Nodes.JsonObject { ["Alias"] = $"template:{name}" } } };
        }

        if (item is null || page is null)
        {
            throw new RuleViolationException("document.unknown", "There is no such page, template or block here.", "doc");
        }

        foreach (var slot in DocumentKinds.SlotsOf(key, page))
        {
            page.Slots.TryAdd(slot, []);
        }

        var (parent, overlay) = await ParentAsync(item, ct);
        return new StoredDocument(item, new EditedDocument(page, PageSayings.Of(item), parent), overlay);
    }

    /// <summary>What the parent shows of an item of which the site stores nothing, or only what it says otherwise.</summary>
    private async Task<(EditedDocument? Parent, PageOverlay? Overlay)> ParentAsync(ContentItem item, CancellationToken ct) =>
        site.Chain.Count > 1 && item.ContentItemId.Length > 0 && await content.WithParentAsync(item.ContentItemId, latest: true, ct) is (var own, { } parent) && (own is null || InheritedItems.IsOverlay(own)) && FlowPages.Of(parent) is { } page
            ? (new EditedDocument(page, PageSayings.Of(parent)), InheritedItems.OverlayOf(own))
            : (null, null);

    /// <summary>A parent's draft is the parent's affair.</summary>
    private async Task<ContentItem?> OfItemAsync(string id, CancellationToken ct) =>
        await content.LatestAsync(id, ct) is not { } latest ? null : latest.SiteId == site.Value.Id ? latest : await content.PublishedAsync(id, ct);
}
