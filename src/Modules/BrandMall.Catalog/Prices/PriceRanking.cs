namespace BrandMall.Catalog.Prices;

/// <summary>
/// Which books may answer a question, the one that goes first at the front (domain rules §8): event, then site with channel, site, region, tier, then the same of each ancestor,
/// the brand's own book last; among equals the higher priority, then the lower id.
/// </summary>
internal static class PriceRanking
{
    private const int BySiteAndChannel = 0, BySite = 1, ByRegion = 2, ByTier = 3, Nowhere = int.MaxValue;

    public static IReadOnlyList<PriceBook> Of(IEnumerable<PriceBook> books, PriceContext asked) =>
    [
        .. books.Where(b => b.IsOpen(asked.At) && MayAnswer(b, asked)).Select(b => (Book: b, Rank: RankOf(b, asked))).Where(b => b.Rank.Place != Nowhere)
            .OrderBy(b => b.Rank).ThenByDescending(b => b.Book.Priority).ThenBy(b => b.Book.Id).Select(b => b.Book),
    ];

    /// <summary>Also of books that are not open yet or no more: their opening is a change to wait for.</summary>
    public static bool MayAnswer(PriceBook book, PriceContext asked)
    {
        if (book.Currency != asked.Currency || (book.Event.Length > 0 && book.Event != asked.Event) || (book.Channel.Length > 0 && book.Channel != asked.Channel) || book.Tier == PriceTier.Points)
        {
            return false;
        }

        // Nobody reads a restricted tier's prices from outside, and no other tier's but the official one's shine through from above (B7).
        var own = asked.Chain.Count > 0 ? asked.Chain[0].Tier : PriceTier.Official;
        return (book.Tier == PriceTier.Official || book.Tier == own) && (book.Tier != PriceTier.Employee || asked.Restricted);
    }

    private static (int Event, int Depth, int Place) RankOf(PriceBook book, PriceContext asked)
    {
        for (var depth = 0; depth < asked.Chain.Count; depth++)
        {
            if (PlaceOf(book, asked.Chain[depth]) is var place && place != Nowhere)
            {
                return (book.Event.Length > 0 ? 0 : 1, depth, place);
            }
        }

        var isBrands = book is { SiteId: null, Region: "", Tier: PriceTier.Official };
        return (book.Event.Length > 0 ? 0 : 1, asked.Chain.Count, isBrands ? ByTier : Nowhere);
    }

    private static int PlaceOf(PriceBook book, PricedSite site) =>
        book.SiteId is { } id ? id != site.Id ? Nowhere : book.Channel.Length > 0 ? BySiteAndChannel : BySite
        : book.Region.Length > 0 ? book.Region == site.Region && book.Tier == site.Tier ? ByRegion : Nowhere
        : book.Tier == site.Tier ? ByTier : Nowhere;
}
