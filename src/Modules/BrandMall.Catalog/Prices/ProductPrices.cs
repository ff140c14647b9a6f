using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Prices;

internal sealed class ProductPrices(MallDb db, SitePriceBook book) : IProductPrices
{
    public async Task<IReadOnlyDictionary<string, PriceView>> OfAsync(IReadOnlyCollection<string> skus, CancellationToken ct)
    {
        if (skus.Count == 0 || await book.FindAsync(ct) is not { } id)
        {
            return new Dictionary<string, PriceView>();
        }

        return await db.Set<PriceEntry>().AsNoTracking()
            .Where(e => e.PriceBookId == id && EF.Parameter(skus).Contains(e.Sku))
            .ToDictionaryAsync(e => e.Sku, e => new PriceView(e.AmountMinor, e.CompareAtMinor > e.AmountMinor ? e.CompareAtMinor : null, book.Currency, From: false), ct);
    }

    /// <summary>The price of a product from those of its variants: the lowest, and whether there are others.</summary>
    public static PriceView? Lowest(IEnumerable<PriceView> prices)
    {
        var ordered = prices.OrderBy(p => p.Amount).ToList();
        return ordered.Count == 0 ? null : ordered[0] with { From = ordered[^1].Amount != ordered[0].Amount };
    }
}
