namespace BrandMall.Catalog.Prices;

/// <summary>What price books look at in a site.</summary>
internal readonly record struct PricedSite(int Id, string Region, PriceTier Tier);
