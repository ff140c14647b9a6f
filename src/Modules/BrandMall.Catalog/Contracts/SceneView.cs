namespace BrandMall.Catalog.Contracts;

/// <summary>A place or moment of use, with what belongs there.</summary>
/// <param name="Hotspots">Points on the picture; those whose product this site does not show are left out.</param>
/// <param name="Products">The products of the points and those beside them, each once.</param>
public sealed record SceneView(string Handle, string Title, string Description, string Url, PictureView? Picture, IReadOnlyList<HotspotView> Hotspots, IReadOnlyList<ProductCard> Products);
