using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Listing;

/// <summary>A product as loaded for showing: with its variants offered, and what they cost on this site.</summary>
internal sealed record StoredProduct(Product Product, IReadOnlyList<Variant> Variants, IReadOnlyDictionary<string, PriceView> Prices);
