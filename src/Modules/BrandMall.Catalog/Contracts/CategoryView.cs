namespace BrandMall.Catalog.Contracts;

/// <summary>A shelf of the catalogue.</summary>
/// <param name="Path">Its place in the tree: <c>fragrance/perfume</c>.</param>
/// <param name="Url">Its page behind the site's prefix: <c>/c/fragrance/perfume</c>.</param>
/// <param name="ProductCount">Listed products in it and below it, each counted once.</param>
public sealed record CategoryView(
    string Path,
    string Title,
    string Description,
    string Url,
    PictureView? Picture,
    int ProductCount,
    IReadOnlyList<CategoryView> Children);
