namespace BrandMall.Media.Storing;

/// <summary>A path a file had before. Whatever refers to the file by it still finds it.</summary>
internal sealed class MediaAlias
{
    public required string Path { get; init; }

    public required long FileId { get; set; }
}
