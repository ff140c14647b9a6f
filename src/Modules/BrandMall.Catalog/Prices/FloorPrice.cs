namespace BrandMall.Catalog.Prices;

/// <summary>What a variant may not cost less than, on any site, unless somebody approved the price.</summary>
internal sealed class FloorPrice
{
    public required string Sku { get; init; }

    public required string Currency { get; init; }

    public required long AmountMinor { get; set; }
}
