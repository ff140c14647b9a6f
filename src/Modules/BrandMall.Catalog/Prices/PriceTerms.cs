using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Prices;

/// <summary>From how many pieces and when a price holds.</summary>
/// <param name="Approved">May lie below the floor: somebody who may has said so.</param>
internal sealed record PriceTerms(int MinQty, DateTimeOffset From, DateTimeOffset? Until, bool Approved = false)
{
    public static PriceTerms Standing { get; } = new(1, DateTimeOffset.UnixEpoch, null);

    public bool IsStanding => From == DateTimeOffset.UnixEpoch && Until is null;

    public PriceTerms Checked() =>
        MinQty is < 1 or > 100_000 ? throw new RuleViolationException("price.quantity", "A quantity lies between 1 and 100000.", "minQty")
        : Until <= From ? throw new RuleViolationException("price.window", "The price ends before it begins.", "until")
        : this;
}
