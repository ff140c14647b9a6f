namespace BrandMall.Catalog.Prices;

/// <summary>Somebody let a price stand that a rule had refused. Kept for ever.</summary>
internal sealed class PriceApproval
{
    public int Id { get; private set; }

    public required int PriceBookId { get; init; }

    public required string Sku { get; init; }

    public required long AmountMinor { get; init; }

    /// <summary>Code of the rule: <c>price.floor</c> or <c>price.tier-order</c>.</summary>
    public required string Rule { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
