using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Prices;

/// <summary>Who asks for a price, from where and when.</summary>
/// <param name="Chain">The site, its parent, and so on to headquarters.</param>
/// <param name="Restricted">The asker was let in: prices of restricted tiers may be told.</param>
internal sealed record PriceContext(IReadOnlyList<PricedSite> Chain, string Currency, DateTimeOffset At, string Channel = "", string Event = "", bool Restricted = false)
{
    public static PriceContext Of(IEnumerable<Site> chain, string currency, DateTimeOffset at) => new([.. chain.Select(s => new PricedSite(s.Id, s.Region, PriceTiers.Of(s)))], currency, at);
}
