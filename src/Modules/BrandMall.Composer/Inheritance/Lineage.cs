using BrandMall.Composer.Documents;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Overlays;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;

namespace BrandMall.Composer.Inheritance;

/// <summary>What a site shows of a document of its parent's, taken apart: the parent's, what the site says otherwise, and what comes of it.</summary>
internal sealed class Lineage(ContentStore content, DocumentStart start, CurrentSite site)
{
    /// <param name="Own">What the site publishes of its own; null: nothing.</param>
    /// <param name="Overlay">Empty where the site says nothing otherwise, or everything itself.</param>
    public sealed record Line(ContentItem? Own, ContentItem Parent, PageState Theirs, PageOverlay Overlay, string Locale)
    {
        public bool IsDetached => Own is not null && !InheritedItems.IsOverlay(Own);

        public EffectivePage Effective => Overlaying.Apply(Theirs, Overlay, Locale);
    }

    /// <summary>Null where no parent shows the document: it is the site's own.</summary>
    /// <exception cref="RuleViolationException"><c>document.unknown</c>.</exception>
    public async Task<Line?> FindAsync(DocumentKey key, CancellationToken ct)
    {
        var item = (await start.FindAsync(key, ct)).Item;
        if (item.ContentItemId.Length == 0 || site.Chain.Count < 2 || await content.WithParentAsync(item.ContentItemId, latest: false, ct) is not (var own, { } parent) || FlowPages.Of(parent) is not { } page)
        {
            return null;
        }

        return new Line(own, parent, new PageState(page, PageSayings.Of(parent)), InheritedItems.OverlayOf(own) ?? new PageOverlay(), Inheriting.LocaleOf(site, parent));
    }

    /// <exception cref="RuleViolationException"><c>document.own</c>.</exception>
    public async Task<Line> GetAsync(DocumentKey key, CancellationToken ct) =>
        await FindAsync(key, ct) ?? throw new RuleViolationException("document.own", "The document is this site's own: there is no parent to follow.", "doc");
}
