namespace BrandMall.Catalog.Contracts;

/// <summary>
/// What variants cost on the current site, for the current <see cref="PriceAudience"/>: one answer each, or none ("not sellable here"). Lists, detail, cart and checkout all ask here,
/// so they show one price.
/// </summary>
public interface IProductPrices
{
    /// <summary>All at once, in at most two queries. A code without an answer is left out.</summary>
    Task<IReadOnlyDictionary<string, PriceView>> OfAsync(IReadOnlyCollection<string> skus, CancellationToken ct);

    /// <summary>As above, for other quantities or another instant.</summary>
    Task<IReadOnlyDictionary<string, PriceView>> OfAsync(IReadOnlyCollection<string> skus, PriceAsk ask, CancellationToken ct);
}
