namespace BrandMall.Catalog.Contracts;

/// <param name="Variant">Its option values; empty when the product has none.</param>
/// <param name="Price">Of one piece alone.</param>
public sealed record BundleLineView(ProductCard Product, string Sku, string Variant, int Quantity, PriceView Price);
