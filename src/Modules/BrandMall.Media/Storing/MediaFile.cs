namespace BrandMall.Media.Storing;

/// <summary>A file of the library.</summary>
internal sealed class MediaFile
{
    public long Id { get; private set; }

    public required string Path { get; init; }

    public required string Type { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public long Bytes { get; set; }

    /// <summary>SHA-256 of the content, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; set; }

    public string Alt { get; set; } = "";

    public DateTimeOffset StoredAt { get; set; }
}
