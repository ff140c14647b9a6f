namespace BrandMall.Catalog.Contracts;

/// <summary>What variants cost on the current site: one answer each, or none ("not sellable here").</summary>
public interface IProductPrices
{
    /// <summary>All at once, in at most two queries. A code without an answer is left out.</summary>
    Task<IReadOnlyDictionary<string, PriceView>> OfAsync(IReadOnlyCollection<string> skus, CancellationToken ct);
}
