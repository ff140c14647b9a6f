using BrandMall.Kernel.Content;

namespace BrandMall.Kernel.Pages.Drafts;

/// <summary>A document as somebody edits it: what would be published if they published now.</summary>
/// <param name="Item">The content item, whose page is not looked at.</param>
/// <param name="Document">Its page. A changed widget is a new instance; unchanged ones are those of the draft before.</param>
/// <param name="Template">The name of the template page it is; null for a page or block.</param>
public sealed record PageDraft(ContentItem Item, PageDocument Document, string? Template)
{
    /// <summary>The template page around all others: header and footer.</summary>
    public const string Frame = "frame";

    /// <summary>A reusable block rather than a page.</summary>
    public bool IsBlock { get; init; }
}
