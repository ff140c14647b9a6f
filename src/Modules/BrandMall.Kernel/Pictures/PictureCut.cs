namespace BrandMall.Kernel.Pictures;

/// <summary>One copy of a picture: how wide, cropped to which height around which point, in which format.</summary>
/// <param name="Width">One of <see cref="PictureWidths.All"/>.</param>
/// <param name="Height">Null: as the picture is.</param>
/// <param name="Format"><c>webp</c>, <c>avif</c>, <c>jpg</c> or <c>png</c>.</param>
public sealed record PictureCut(int Width, int? Height, FocalPoint Focal, string Format);
