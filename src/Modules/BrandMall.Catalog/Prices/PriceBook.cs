using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Prices;

/// <summary>Prices in one currency, of the brand or of one site. Holds the entries that were loaded with it.</summary>
internal sealed class PriceBook
{
    private readonly List<PriceEntry> _entries = [];

    private PriceBook()
    {
        Name = null!;
        Currency = null!;
    }

    public PriceBook(string name, string currency, int? siteId = null) => (Name, Currency, SiteId) = (name, currency, siteId);

    public int Id { get; private set; }

    public string Name { get; private set; }

    /// <summary>ISO 4217; of every entry.</summary>
    public string Currency { get; private set; }

    /// <summary>The site whose own book it is; null: the brand's.</summary>
    public int? SiteId { get; private set; }

    public IReadOnlyList<PriceEntry> Entries => _entries;

    public PriceEntry? this[string sku] => _entries.Find(e => e.Sku == sku);

    /// <summary>
    /// Sets the price of a variant. Refuses another currency (<c>price.currency</c>), amounts below zero (<c>price.negative</c>) and,
    /// unless <paramref name="forced"/>, a fall by more than half (<c>price.drop</c>): the usual slip is a missing digit.
    /// </summary>
    public PriceEntry Reprice(string sku, Money amount, long? compareAt, DateTimeOffset at, bool forced = false)
    {
        if (amount.Currency != Currency)
        {
            throw new RuleViolationException("price.currency", $"The price book {Name} is in {Currency}, the price is in {amount.Currency}.", "currency");
        }

        if (amount.Minor < 0 || compareAt < 0)
        {
            throw new RuleViolationException("price.negative", "A price is not below zero.", "amountMinor");
        }

        var entry = this[sku];
        if (entry is not null && !forced && amount.Minor < entry.AmountMinor - amount.Minor)
        {
            throw new RuleViolationException("price.drop", $"The price of {sku} would fall by more than half, from {entry.AmountMinor} to {amount.Minor} minor units.", "amountMinor");
        }

        if (entry is null)
        {
            _entries.Add(entry = new PriceEntry(sku));
        }

        entry.Set(amount, compareAt, at);
        return entry;
    }
}
