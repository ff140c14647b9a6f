namespace BrandMall.Catalog.Contracts;

/// <summary>A brand, a kiln, a tea garden: who makes things.</summary>
/// <param name="Story">Sanitised HTML.</param>
/// <param name="ProductCount">Products of it that this site shows.</param>
public sealed record BrandView(string Handle, string Name, string Place, string Story, string Url, PictureView? Logo, PictureView? Picture, int ProductCount);
