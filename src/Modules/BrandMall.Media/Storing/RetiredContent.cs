namespace BrandMall.Media.Storing;

/// <summary>Content a file had and has no more. It is kept a while for pages that were read before, then taken away unless another file holds the same.</summary>
internal sealed class RetiredContent
{
    public long Id { get; private set; }

    public required string Sha256 { get; init; }

    public required string Extension { get; init; }

    public required DateTimeOffset At { get; init; }
}
