using BrandMall.Kernel.Pages;
using BrandMall.Composer.Documents;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Pages.Drafts;

namespace BrandMall.Composer.Drafts;

/// <summary>A document at one rev, ready to be changed and shown. Shared by everyone in this process; nothing in it changes.</summary>
/// <param name="Item">What was stored when editing began: what the editor does not touch of it, and where it is.</param>
/// <param name="IsStored">Whether there is a row; the first change makes it.</param>
internal sealed record OpenDraft(DocumentKey Key, long Rev, long PublishedRev, EditedDocument Document, ContentItem Item, string? BaseVersionId, bool IsStored)
{
    public bool IsBlock => Item.ContentType == "Block";

    public bool Changed => Rev != PublishedRev;

    public string Kind => IsBlock ? "block" : Key.Template is not null ? "template" : "page";

    /// <summary>What would be published now, for previews.</summary>
    /// <param name="locale">The site's own language.</param>
    public PageDraft ToPage(string locale)
    {
        var item = Item.Copy();
        PageSayings.Apply(item, Document.Page, locale);
        return new PageDraft(item, Document.Body, Key.Template) { IsBlock = IsBlock };
    }
}
