using BrandMall.Composer.Documents;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Drafts;

/// <summary>Makes a draft the site's own published version. What the composer does not know of the content item stays as it is stored by then.</summary>
internal sealed class DraftPublishing(MallDb db, DraftDesk desk, DocumentStart start, ContentStore content, CurrentSite site)
{
    private const string PagePart = "PagePart";

    /// <returns>The draft as published; null when it is at another rev.</returns>
    public Task<OpenDraft?> PublishAsync(DocumentKey key, long rev, string by, string? note, CancellationToken ct) => db.InTransactionAsync<OpenDraft?>(async () =>
    {
        var draft = await desk.OpenAsync(key, ct);
        if (draft.Rev != rev)
        {
            return null;
        }

        var item = (await start.FindAsync(key, ct)).Item.Copy();
        PageSayings.Apply(item, draft.Document.Page, site.Value.Locale);
        item = Kernel.Content.Flows.FlowPages.WithPage(item);
        item.Parts[PagePart] = draft.Document.Body.Write();
        item.Author = by;
        if (item.SiteId != site.Value.Id)
        {
            item.ContentItemVersionId = "";     // a parent's or the theme's until now: the site's own from here on
        }

        if (note is { Length: > 0 })
        {
            item.PartOrNew("VersionNotePart")["Note"] = note;
        }
        else
        {
            item.Parts.Remove("VersionNotePart");
        }

        await content.PublishAsync(item, ct);
        if (draft.IsStored)
        {
            await db.Set<Draft>().Where(d => d.Doc == key.Text).ExecuteUpdateAsync(set => set.SetProperty(d => d.PublishedRev, rev).SetProperty(d => d.BaseVersionId, item.ContentItemVersionId), ct);
        }

        return draft with { PublishedRev = rev, Item = item, BaseVersionId = item.ContentItemVersionId };
    }, ct);
}
