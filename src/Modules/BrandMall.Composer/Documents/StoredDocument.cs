using BrandMall.Kernel.Content;
using BrandMall.Kernel.Pages.Overlays;

namespace BrandMall.Composer.Documents;

/// <summary>A document as content holds it.</summary>
/// <param name="Overlay">What the site says otherwise than its parent, as it was last published; null where it says nothing of its own, or everything.</param>
/// <param name="Item">Without a version id where nothing was ever stored.</param>
internal sealed record StoredDocument(ContentItem Item, EditedDocument Document, PageOverlay? Overlay = null)
{
    public string? VersionId => Item.ContentItemVersionId is { Length: > 0 } id ? id : null;

    /// <summary>It is the site's own, and what its visitors see.</summary>
    public bool IsOf(int site) => VersionId is not null && Item.SiteId == site && Item.Published;

    public bool IsBlock => Item.ContentType == "Block";
}
