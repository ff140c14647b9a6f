using BrandMall.Kernel.Sites;

namespace BrandMall.Composer.Drafts;

/// <summary>The working copy of a document on a site. One row from its first change on; published or not, it stays.</summary>
internal sealed class Draft : ISiteOwned
{
    public long Id { get; private set; }

    public required int SiteId { get; init; }

    /// <summary>A content item's id, or <c>template:NAME</c>.</summary>
    public required string Doc { get; init; }

    /// <summary>Grows by one with every accepted batch.</summary>
    public required long Rev { get; set; }

    /// <summary>The rev that was last published; equal to <see cref="Rev"/> when nothing waits.</summary>
    public long PublishedRev { get; set; }

    /// <summary><c>{ slots, widgets, page }</c>.</summary>
    public required string Json { get; set; }

    /// <summary>What the site's parent showed when the draft was made of it, written like <see cref="Json"/>; null where the document is the site's own altogether.</summary>
    public string? ParentJson { get; set; }

    /// <summary>The version of the content item it started from or was last published as; null where the theme's was the start.</summary>
    public string? BaseVersionId { get; set; }

    public required DateTimeOffset ModifiedAt { get; set; }

    public required string ModifiedBy { get; set; }
}
