namespace BrandMall.Media.Contracts;

/// <param name="Path">Within the library; served at <c>/media/{Path}</c>.</param>
/// <param name="Type">MIME type, by content.</param>
/// <param name="Width">In pixels; 0 for what has none.</param>
/// <param name="Height">In pixels; 0 for what has none.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Version">Changes with the content; for addresses that may be cached for ever.</param>
/// <param name="Alt">What a picture shows, for those who do not see it; empty when nobody said.</param>
public sealed record MediaSize(string Path, string Type, int Width, int Height, long Bytes, string Version, string Alt);
