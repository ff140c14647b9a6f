using BrandMall.Composer.Documents;
using BrandMall.Kernel.Sites;

namespace BrandMall.Composer.Versions;

/// <summary>A document as it was once. Written, never changed.</summary>
internal sealed class DocumentVersion : ISiteOwned
{
    public const int NameLength = 80;
    public const int NoteLength = 400;

    public long Id { get; private set; }

    public required int SiteId { get; init; }

    public required string Doc { get; init; }

    /// <summary>From 1, one after the other.</summary>
    public required int Number { get; init; }

    public required VersionKind Kind { get; init; }

    public string? Name { get; init; }

    public string? Note { get; init; }

    /// <summary><c>{ slots, widgets, page }</c>.</summary>
    public required string Json { get; init; }

    /// <summary>What the site's parent showed when the document was made of it; null where it is the site's own altogether.</summary>
    public string? ParentJson { get; init; }

    /// <summary>Id of the staff member; empty where nobody here made it.</summary>
    public required string By { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The version of the content item it was published as.</summary>
    public string? ContentItemVersionId { get; init; }

    /// <summary>The draft's rev it was taken from; -1 where it was not taken from a draft.</summary>
    public required long Rev { get; init; }

    public EditedDocument Read() => EditedDocument.Read(Json, ParentJson);

    /// <summary>The version it repeats, such as the scheduled one that was shown.</summary>
    public int? Of { get; init; }
}
