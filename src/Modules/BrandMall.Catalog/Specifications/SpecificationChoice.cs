namespace BrandMall.Catalog.Specifications;

/// <param name="Value">As products store it, in the brand's own language.</param>
/// <param name="Names">By language.</param>
/// <param name="Colour"><c>#rrggbb</c>, for swatches.</param>
internal sealed record SpecificationChoice(string Value, IReadOnlyDictionary<string, string>? Names = null, string? Colour = null);
