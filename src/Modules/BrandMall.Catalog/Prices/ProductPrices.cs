using BrandMall.Catalog.Contracts;

namespace BrandMall.Catalog.Prices;

internal sealed class ProductPrices(SitePriceBook site, PriceShelf shelf) : IProductPrices
{
    public Task<IReadOnlyDictionary<string, PriceView>> OfAsync(IReadOnlyCollection<string> skus, CancellationToken ct) => OfAsync(skus, new PriceAsk(), ct);

    public async Task<IReadOnlyDictionary<string, PriceView>> OfAsync(IReadOnlyCollection<string> skus, PriceAsk ask, CancellationToken ct)
    {
        if (skus.Count == 0)
        {
            return new Dictionary<string, PriceView>();
        }

        var context = shelf.Addressed(site.Context);
        var resolution = await shelf.OpenAsync(context with { At = ask.At ?? context.At }, skus, ct);
        Dictionary<string, PriceView> prices = [];
        foreach (var sku in skus)
        {
            if (resolution.Answer(sku, ask.Quantities?.GetValueOrDefault(sku, 1) ?? 1) is { } answer)
            {
                prices[sku] = new PriceView(answer.Amount, answer.CompareAt > answer.Amount ? answer.CompareAt : null, context.Currency, From: false);
            }
        }

        return prices;
    }

    /// <summary>The price of a product from those of its variants: the lowest, and whether there are others.</summary>
    public static PriceView? Lowest(IEnumerable<PriceView> prices)
    {
        var ordered = prices.OrderBy(p => p.Amount).ToList();
        return ordered.Count == 0 ? null : ordered[0] with { From = ordered[^1].Amount != ordered[0].Amount };
    }
}
