namespace BrandMall.Catalog.Contracts;

/// <summary>Something a list can be filtered by.</summary>
/// <param name="Name">Stable: <c>category</c>, <c>price</c>, <c>brand</c>, <c>sold</c>, <c>f.容量</c>.</param>
/// <param name="Options">Counted as if nothing were chosen here; choosing a selected one again lets it go.</param>
public sealed record ListingFacet(string Name, string Title, IReadOnlyList<ListingOption> Options);
