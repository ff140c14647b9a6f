using BrandMall.Kernel.Sites;

namespace BrandMall.Composer.Drafts;

/// <summary>One accepted gesture of one editor: who changed what, and when. Written, never changed.</summary>
internal sealed class DraftBatch : ISiteOwned
{
    public long Id { get; private set; }

    public required int SiteId { get; init; }

    public required string Doc { get; init; }

    /// <summary>The draft's rev it made.</summary>
    public required long Rev { get; init; }

    /// <summary>The editor's window, and its count of batches: the same pair again is a retry.</summary>
    public required string ClientId { get; init; }

    public required long Seq { get; init; }

    /// <summary>The rev it was written for.</summary>
    public required long BaseRev { get; init; }

    /// <summary>Id of the staff member.</summary>
    public required string By { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The operations as applied, each with what was there before (<c>was</c>).</summary>
    public required string Ops { get; init; }
}
