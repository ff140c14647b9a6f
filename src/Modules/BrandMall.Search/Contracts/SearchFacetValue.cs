namespace BrandMall.Search.Contracts;

/// <summary>A property to filter by.</summary>
/// <param name="Facet">Stable name: <c>brand</c>, <c>category</c>, <c>f.容量</c>.</param>
/// <param name="Value">As stored, the same in every language: it stands in addresses.</param>
/// <param name="Label">In the document's language.</param>
/// <param name="Title">Of the facet, in the document's language.</param>
public sealed record SearchFacetValue(string Facet, string Value, string Label = "", string Title = "");
