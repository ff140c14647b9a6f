using BrandMall.Catalog.Products;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Prices;

/// <summary>Prices in one currency for a tier, a region, a site, a channel or an event; of its own, or derived from another book's. Holds the entries that were loaded with it.</summary>
internal sealed class PriceBook
{
    public const int MaxPriority = 1_000;
    private readonly List<PriceEntry> _entries = [];

    private PriceBook()
    {
        Name = null!;
        Currency = null!;
    }

    public PriceBook(string name, string currency, int? siteId = null)
    {
        Name = Slugs.Handle(name) is not null ? name.Trim() : throw new RuleViolationException("price-book.name", "A price book's name consists of letters, digits and hyphens.", "name");
        Currency = currency.Length == 3 && currency.All(char.IsAsciiLetterUpper) ? currency : throw new RuleViolationException("price-book.currency", $"'{currency}' is not a currency (ISO 4217).", "currency");
        SiteId = siteId;
    }

    public int Id { get; private set; }

    public string Name { get; private set; }

    /// <summary>For people; empty: its name.</summary>
    public string Title { get; set; } = "";

    /// <summary>ISO 4217; of every entry.</summary>
    public string Currency { get; private set; }

    public PriceTier Tier { get; private set; }

    /// <summary>The site whose own book it is; null: any of the tier.</summary>
    public int? SiteId { get; private set; }

    /// <summary>Empty: any.</summary>
    public string Region { get; private set; } = "";

    /// <summary>Where the question is asked from (a mini-program, a live room); empty: anywhere.</summary>
    public string Channel { get; private set; } = "";

    /// <summary>Only for those who take part in this event; empty: no event.</summary>
    public string Event { get; private set; } = "";

    /// <summary>The book it derives from; null: only its own entries.</summary>
    public int? ParentId { get; private set; }

    public PriceAdjustment? Adjustment { get; private set; }

    /// <summary>Among books of equal rank the higher goes first.</summary>
    public int Priority { get; private set; }

    public DateTimeOffset From { get; private set; } = DateTimeOffset.UnixEpoch;

    public DateTimeOffset? Until { get; private set; }

    /// <summary>Its prices stay at or below those of the tier before: official ≥ outlet ≥ employee.</summary>
    public bool GuardsTiers { get; set; }

    /// <summary>Rises with every change of it or of its entries; two writers cannot both win.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<PriceEntry> Entries => _entries;

    /// <summary>The price that stands for single pieces, without a schedule.</summary>
    public PriceEntry? this[string sku] => _entries.Find(e => e.Sku == sku && e.IsStanding);

    /// <summary>No dates of its own: prices written without further words go here.</summary>
    public bool IsStanding => From == DateTimeOffset.UnixEpoch && Until is null && Event.Length == 0 && Channel.Length == 0;

    public void Place(PriceScope scope)
    {
        if (scope.Until <= scope.From)
        {
            throw new RuleViolationException("price-book.window", "The book ends before it begins.", "until");
        }

        if (scope.Priority is < 0 or > MaxPriority)
        {
            throw new RuleViolationException("price-book.priority", $"A priority lies between 0 and {MaxPriority}.", "priority");
        }

        (Tier, SiteId, Region, Channel, Event, Priority, From, Until) =
            (scope.Tier, scope.SiteId, scope.Region.Trim(), scope.Channel.Trim(), scope.Event.Trim(), scope.Priority, scope.From, scope.Until);
        Version++;
    }

    /// <summary>Derives from <paramref name="parent"/>, whose own line of descent must not lead back here; null: stands alone.</summary>
    public void Derive(PriceBook? parent, PriceAdjustment? adjustment, IReadOnlyDictionary<int, PriceBook> books)
    {
        if (parent is not null && parent.Currency != Currency)
        {
            throw new RuleViolationException("price.currency", $"The price book {Name} is in {Currency}, {parent.Name} in {parent.Currency}.", "parent");
        }

        if (parent is not null && ((parent.Tier != PriceTier.Official && parent.Tier != Tier) || parent.Event.Length > 0 || parent.Channel.Length > 0))
        {
            // Whoever may read the derived book could reckon back to the parent's prices (B7).
            throw new RuleViolationException("price-book.parent", $"{Name} may not derive from {parent.Name}: it speaks to fewer people.", "parent");
        }

        for (var above = parent; above is not null; above = above.ParentId is { } id ? books.GetValueOrDefault(id) : null)
        {
            if (above == this || (Id != 0 && above.Id == Id))
            {
                throw new RuleViolationException("price-book.circle", $"{Name} would derive from itself.", "parent");
            }
        }

        if (adjustment?.Rate is < -9_999 or > 100_000)
        {
            throw new RuleViolationException("price-book.rate", "An adjustment takes at most 99.99 percent off and adds at most 1000.", "rate");
        }

        if (GuardsTiers && parent is not null && Tier > parent.Tier && (adjustment?.Rate > 0 || adjustment?.Plus > 0))
        {
            throw new RuleViolationException("price.tier-order", $"{Name} would cost more than {parent.Name}, whose tier comes before it.", "rate");
        }

        ParentId = parent?.Id;
        Adjustment = parent is null ? null : adjustment ?? new PriceAdjustment(0, 0, Rounding.None);
        Version++;
    }

    /// <summary>
    /// Sets the price of a variant. Refuses another currency (<c>price.currency</c>), amounts below zero (<c>price.negative</c>), a window that overlaps another of the same
    /// quantity (<c>price.overlap</c>) and, unless <paramref name="forced"/>, a fall by more than half (<c>price.drop</c>): the usual slip is a missing digit.
    /// </summary>
    public PriceEntry Reprice(string sku, Money amount, long? compareAt, DateTimeOffset at, bool forced = false, PriceTerms? terms = null)
    {
        if (amount.Currency != Currency)
        {
            throw new RuleViolationException("price.currency", $"The price book {Name} is in {Currency}, the price is in {amount.Currency}.", "currency");
        }

        if (amount.Minor < 0 || compareAt < 0)
        {
            throw new RuleViolationException("price.negative", "A price is not below zero.", "amountMinor");
        }

        var when = (terms ?? PriceTerms.Standing).Checked();
        var entry = _entries.Find(e => e.Sku == sku && e.MinQty == when.MinQty && e.From == when.From);
        if (entry is not null && !forced && amount.Minor < entry.AmountMinor - amount.Minor)
        {
            throw new RuleViolationException("price.drop", $"The price of {sku} would fall by more than half, from {entry.AmountMinor} to {amount.Minor} minor units.", "amountMinor");
        }

        // A dated price stands before the undated one; two dated ones may not claim the same instant (B2).
        if (!when.IsStanding && _entries.Exists(e => e != entry && e.Sku == sku && e.MinQty == when.MinQty && !e.IsDateless && e.Overlaps(when)))
        {
            throw new RuleViolationException("price.overlap", $"{sku} has another price in {Name} at that time.", "from");
        }

        if (entry is null)
        {
            _entries.Add(entry = new PriceEntry(sku, when.MinQty, when.From));
        }

        if (entry.Set(amount, compareAt, when.Until, when.Approved, at))
        {
            Version++;
        }

        return entry;
    }

    public bool Withdraw(string sku, int minQty, DateTimeOffset from)
    {
        var gone = _entries.RemoveAll(e => e.Sku == sku && e.MinQty == minQty && e.From == from) > 0;
        Version += gone ? 1 : 0;
        return gone;
    }

    /// <summary>Two books that would claim the same question at the same rank, priority and time.</summary>
    public bool Rivals(PriceBook other) =>
        (Tier, SiteId, Region, Channel, Event, Priority, Currency) == (other.Tier, other.SiteId, other.Region, other.Channel, other.Event, other.Priority, other.Currency)
        && (Until is null || other.From < Until) && (other.Until is null || From < other.Until);

    public bool IsOpen(DateTimeOffset at) => From <= at && (Until is null || at < Until);
}
