namespace BrandMall.Catalog.Prices;

/// <summary>For whom, where and when a price book speaks.</summary>
internal sealed record PriceScope(PriceTier Tier = PriceTier.Official, int? SiteId = null, string Region = "", string Channel = "", string Event = "", int Priority = 0)
{
    public DateTimeOffset From { get; init; } = DateTimeOffset.UnixEpoch;

    public DateTimeOffset? Until { get; init; }
}
