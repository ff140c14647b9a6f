namespace BrandMall.Catalog.Contracts;

/// <summary>Products put together by hand or by a rule.</summary>
/// <param name="ProductCount">Products of it that this site shows.</param>
public sealed record CollectionView(string Handle, string Title, string Description, string Url, PictureView? Picture, int ProductCount);
