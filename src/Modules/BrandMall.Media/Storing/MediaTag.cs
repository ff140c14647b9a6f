namespace BrandMall.Media.Storing;

/// <summary>A word people file pictures under.</summary>
internal sealed class MediaTag
{
    public long FileId { get; private set; }

    public required string Name { get; init; }
}
