using System.Text.Json.Serialization;

namespace BrandMall.Catalog.Products;

/// <param name="Path">In the media library, or the address of a picture elsewhere (kept, never fetched).</param>
internal sealed record ProductImage(string Path, string? Alt)
{
    [JsonIgnore]
    public bool Remote => IsRemote(Path);

    public static bool IsRemote(string path) =>
        path.StartsWith("//", StringComparison.Ordinal) || path.Contains("://", StringComparison.Ordinal);
}
