namespace BrandMall.Catalog.Listings;

/// <summary>
/// What the listings and assortments along a site's line come to for one product: written when they or the product change, so that lists ask one table.
/// A product without a row is in, shown and buyable.
/// </summary>
internal sealed class SitePlacement
{
    public required int SiteId { get; init; }

    public required int ProductId { get; init; }

    public bool Excluded { get; set; }

    public DateTimeOffset? ShownFrom { get; set; }

    public DateTimeOffset? ShownUntil { get; set; }

    public DateTimeOffset? BuyableFrom { get; set; }

    public bool IsPlain => !Excluded && ShownFrom is null && ShownUntil is null && BuyableFrom is null;
}
