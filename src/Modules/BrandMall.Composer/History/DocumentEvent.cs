using BrandMall.Kernel.Sites;

namespace BrandMall.Composer.History;

/// <summary>Something that happened to a document besides its being edited. Written, never changed.</summary>
internal sealed class DocumentEvent : ISiteOwned
{
    public long Id { get; private set; }

    public required int SiteId { get; init; }

    public required string Doc { get; init; }

    /// <summary>One of <see cref="Happened"/>.</summary>
    public required string Kind { get; init; }

    public required string By { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>JSON; what of it there is depends on the kind.</summary>
    public string Details { get; init; } = "{}";
}
