namespace BrandMall.Catalog.Contracts;

/// <summary>A picture of a product or category.</summary>
/// <param name="Src">Path in the media library; null when the picture lies elsewhere and the theme shows its missing-picture look.</param>
/// <param name="Width">Pixels; null while unknown.</param>
/// <param name="Height">Pixels; null while unknown.</param>
/// <param name="Remote">It lies on another host, which the page's security policy does not let in.</param>
public sealed record PictureView(string? Src, string Alt, int? Width, int? Height, bool Remote);
