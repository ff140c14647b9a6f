using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Listing;

/// <summary>A product as loaded for showing: with its variants offered, what they cost on this site, and what the site's line says of it.</summary>
internal sealed record StoredProduct(Product Product, IReadOnlyList<Variant> Variants, IReadOnlyDictionary<string, PriceView> Prices)
{
    public ListingView Listing { get; init; } = ListingView.None;

    public Brand? Brand { get; init; }
}
