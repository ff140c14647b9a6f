namespace BrandMall.Catalog.Listing;

/// <summary>Which products, in which order, how many.</summary>
/// <param name="Category">With everything below it; null: the whole catalogue.</param>
internal sealed record ProductRule(string? Category, string? Tag, string? Words, string Sort, int Skip, int Take, string? Except = null, string? Collection = null, string? Brand = null);
