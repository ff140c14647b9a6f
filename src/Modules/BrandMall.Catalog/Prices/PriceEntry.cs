using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Prices;

/// <summary>What one variant costs in one price book, from a number of pieces on, for a time.</summary>
internal sealed class PriceEntry
{
    private PriceEntry()
    {
        Sku = null!;
    }

    internal PriceEntry(string sku, int minQty, DateTimeOffset from) => (Sku, MinQty, From) = (sku, minQty, from);

    public int Id { get; private set; }

    public int PriceBookId { get; private set; }

    public string Sku { get; private set; }

    public int MinQty { get; private set; } = 1;

    /// <summary>The epoch: since ever.</summary>
    public DateTimeOffset From { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    public long AmountMinor { get; private set; }

    /// <summary>The struck-out price it is compared with.</summary>
    public long? CompareAtMinor { get; private set; }

    /// <summary>May lie below the floor.</summary>
    public bool Approved { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public bool IsDateless => From == DateTimeOffset.UnixEpoch && Until is null;

    public bool IsStanding => MinQty == 1 && IsDateless;

    public bool Overlaps(PriceTerms terms) => (Until is null || terms.From < Until) && (terms.Until is null || From < terms.Until);

    public bool IsOpen(DateTimeOffset at) => From <= at && (Until is null || at < Until);

    internal bool Set(Money amount, long? compareAt, DateTimeOffset? until, bool approved, DateTimeOffset at)
    {
        if (ChangedAt != default && AmountMinor == amount.Minor && CompareAtMinor == compareAt && Until == until && Approved == approved)
        {
            return false;
        }

        (AmountMinor, CompareAtMinor, Until, Approved, ChangedAt) = (amount.Minor, compareAt, until, approved, at);
        return true;
    }
}
