namespace BrandMall.Catalog.Contracts;

/// <param name="Url">The list with this chosen, behind the site's prefix.</param>
/// <param name="Count">Products with it; null where that is not counted.</param>
public sealed record ListingOption(string Value, string Label, string Url, bool Selected, int? Count);
