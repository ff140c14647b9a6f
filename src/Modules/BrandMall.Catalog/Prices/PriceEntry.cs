using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Prices;

/// <summary>What one variant costs in one price book.</summary>
internal sealed class PriceEntry
{
    private PriceEntry()
    {
        Sku = null!;
    }

    internal PriceEntry(string sku) => Sku = sku;

    public int Id { get; private set; }

    public int PriceBookId { get; private set; }

    public string Sku { get; private set; }

    public long AmountMinor { get; private set; }

    /// <summary>The struck-out price it is compared with.</summary>
    public long? CompareAtMinor { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    internal void Set(Money amount, long? compareAt, DateTimeOffset at)
    {
        if (ChangedAt != default && AmountMinor == amount.Minor && CompareAtMinor == compareAt)
        {
            return;
        }

        (AmountMinor, CompareAtMinor, ChangedAt) = (amount.Minor, compareAt, at);
    }
}
