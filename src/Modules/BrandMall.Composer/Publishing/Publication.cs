using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Inheritance;
using BrandMall.Composer.Versions;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Overlays;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Publishing;

/// <summary>
/// Shows a document to visitors as the site's own, and keeps a version of it; what was shown before is kept as well. Call it in a transaction.
/// What the composer does not know of the content item stays as it is stored by then.
/// </summary>
internal sealed class Publication(MallDb db, CurrentSite site, DocumentStart start, ContentStore content, DocumentVersions versions)
{
    private const string PagePart = "PagePart";
    private const string NotePart = "VersionNotePart";

    /// <param name="Before">What the site itself showed until now; null when it showed nothing of its own.</param>
    public sealed record Done(DocumentVersion Version, ContentItem Item, DocumentVersion? Before);

    /// <param name="rev">The draft's rev the document is, or was.</param>
    /// <param name="of">The version it repeats.</param>
    public async Task<Done> PublishAsync(DocumentKey key, EditedDocument document, long rev, Author author, VersionLabel label, int? of, CancellationToken ct)
    {
        var stored = (await start.FindAsync(key, ct)).Item;
        var before = await versions.KeepShownAsync(key, await PublishedAsync(stored, ct), ct);

        var item = document.Parent is { } parent && await content.WithParentAsync(stored.ContentItemId, latest: false, ct) is (var own, { } above) && (own is null || InheritedItems.IsOverlay(own))
            ? Otherwise(document, parent, above, own)
            : Whole(document, stored);
        var done = await ShowAsync(key, item, before, rev, author, label, of, ct);
        await db.Set<Draft>().Where(d => d.Doc == key.Text).ExecuteUpdateAsync(set => set.SetProperty(d => d.PublishedRev, rev).SetProperty(d => d.BaseVersionId, item.ContentItemVersionId), ct);
        return done;
    }

    /// <summary>Shows what comes of the parent's document and what the site says otherwise. A draft in which nothing waits takes it up when it is next opened; another one stays what it is.</summary>
    public async Task SayAsync(DocumentKey key, PageOverlay overlay, ContentItem above, ContentItem? own, Author author, CancellationToken ct)
    {
        var before = await versions.KeepShownAsync(key, await PublishedAsync(above, ct), ct);
        await ShowAsync(key, Inheriting.ItemOf(overlay, above, own), before, -1, author, VersionLabel.None, of: null, ct);
    }

    /// <summary>Shows the same as before, all of it the site's own.</summary>
    public async Task KeepWholeAsync(DocumentKey key, Author author, CancellationToken ct)
    {
        var shown = await PublishedAsync((await start.FindAsync(key, ct)).Item, ct) ?? throw new InvalidOperationException("Nothing is shown.");
        var before = await versions.KeepShownAsync(key, shown, ct);
        var whole = shown.Copy();
        whole.ContentItemVersionId = "";
        await ShowAsync(key, whole, before, -1, author, VersionLabel.None, of: null, ct);
    }

    private async Task<Done> ShowAsync(DocumentKey key, ContentItem item, DocumentVersion? before, long rev, Author author, VersionLabel label, int? of, CancellationToken ct)
    {
        item.Author = author.Name;
        item.Revision = null;
        item.Parts.Remove(NotePart);
        if (label.Note is { } note)
        {
            item.PartOrNew(NotePart)["Note"] = note;
        }

        await content.PublishAsync(item, ct);
        var shown = (await start.FindAsync(key, ct)).Document;
        var version = await versions.AddAsync(key, VersionKind.Published, shown, author, rev, label, item.ContentItemVersionId, of, ct: ct);
        return new Done(version, item, before);
    }

    /// <summary>All of it is the site's from here on.</summary>
    private ContentItem Whole(EditedDocument document, ContentItem stored)
    {
        var item = stored.Copy();
        PageSayings.Apply(item, document.Page, site.Value.Locale);
        item = FlowPages.WithPage(item);
        item.Parts[PagePart] = document.Body.Write();
        if (item.SiteId != site.Value.Id)
        {
            item.ContentItemVersionId = "";     // a parent's or the theme's until now
        }

        return item;
    }

    /// <summary>The site keeps what it says otherwise than its parent did when this was made; all else follows the parent, also what that published meanwhile.</summary>
    private ContentItem Otherwise(EditedDocument document, EditedDocument parent, ContentItem above, ContentItem? own)
    {
        var overlay = Differing.Between(parent.ToState(), document.ToState(), InheritedItems.OverlayOf(own), Inheriting.LocaleOf(site, above));
        return Inheriting.ItemOf(overlay, above, own);
    }

    /// <summary>The site shows nothing of its own any more: its parent's shows, or the theme's, or nothing.</summary>
    /// <returns>What it showed; null when there was nothing to take back.</returns>
    public async Task<DocumentVersion?> UnpublishAsync(DocumentKey key, CancellationToken ct)
    {
        var stored = (await start.FindAsync(key, ct)).Item;
        if (await versions.KeepShownAsync(key, await PublishedAsync(stored, ct), ct) is not { } shown)
        {
            return null;
        }

        await content.UnpublishAsync(stored.ContentItemId, ct);
        await db.Set<Draft>().Where(d => d.Doc == key.Text).ExecuteUpdateAsync(set => set.SetProperty(d => d.PublishedRev, -1), ct);
        return shown;
    }

    /// <summary>The version the site itself shows now; null when it shows nothing of its own, or something nobody kept yet.</summary>
    public async Task<DocumentVersion?> FindShownAsync(DocumentKey key, CancellationToken ct) => await versions.FindShownAsync(key, await PublishedAsync((await start.FindAsync(key, ct)).Item, ct), ct);

    /// <summary>Id of the version of the content item the site itself shows.</summary>
    public async Task<string?> ShownVersionIdAsync(DocumentKey key, CancellationToken ct) =>
        await PublishedAsync((await start.FindAsync(key, ct)).Item, ct) is { } published && published.SiteId == site.Value.Id ? published.ContentItemVersionId : null;

    private async Task<ContentItem?> PublishedAsync(ContentItem stored, CancellationToken ct) =>
        stored.ContentItemId.Length == 0 ? null : await content.PublishedAsync(stored.ContentItemId, ct);
}
