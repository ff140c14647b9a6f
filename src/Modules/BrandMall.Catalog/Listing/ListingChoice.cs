namespace BrandMall.Catalog.Listing;

/// <summary>A value a visitor filters by.</summary>
/// <param name="Facet">As in the index: <c>brand</c>, <c>category</c>, <c>f.容量</c>.</param>
internal sealed record ListingChoice(string Facet, string Value);
