using BrandMall.Catalog.Products;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Bundles;

/// <summary>Products offered together for one price.</summary>
internal sealed class Bundle
{
    public const int MaxLines = 12;
    private readonly List<BundleLine> _lines = [];

    private Bundle()
    {
        Handle = null!;
        Title = null!;
    }

    public Bundle(string handle, string title)
    {
        Handle = Slugs.Handle(handle) ?? throw new RuleViolationException("bundle.handle", $"'{handle}' cannot name a bundle.", "handle");
        Title = title;
    }

    public int Id { get; private set; }

    public string Handle { get; private set; }

    public string Title { get; private set; }

    public string Description { get; private set; } = "";

    /// <summary>Minor units by currency: currencies never mix, a site whose currency is absent does not offer it.</summary>
    public IReadOnlyDictionary<string, long> Prices { get; private set; } = new SortedDictionary<string, long>();

    public bool Published { get; private set; } = true;

    public DateTimeOffset? ShownFrom { get; private set; }

    public DateTimeOffset? ShownUntil { get; private set; }

    public IReadOnlyDictionary<string, LocalText> Translations { get; private set; } = new SortedDictionary<string, LocalText>();

    public int Version { get; private set; }

    public IReadOnlyList<BundleLine> Lines => _lines;

    public void Revise(string? title, string? description, IReadOnlyDictionary<string, long>? prices, bool? published, IReadOnlyDictionary<string, LocalText>? translations)
    {
        if (prices?.Any(p => p.Value < 0 || p.Key.Length != 3) == true)
        {
            throw new RuleViolationException("bundle.price", "A bundle's price is an amount per currency, not below zero.", "prices");
        }

        Title = title is null ? Title : title.Trim() is { Length: > 0 and <= 120 } said ? said : throw new RuleViolationException("bundle.title", "A bundle has a title of at most 120 characters.", "title");
        Description = description ?? Description;
        Prices = prices is null ? Prices : new SortedDictionary<string, long>(prices.ToDictionary(), StringComparer.Ordinal);
        Published = published ?? Published;
        Translations = translations ?? Translations;
        Version++;
    }

    public void Schedule(DateTimeOffset? from, DateTimeOffset? until)
    {
        (ShownFrom, ShownUntil) = until <= from ? throw new RuleViolationException("bundle.window", "The bundle ends before it begins.", "shownUntil") : (from, until);
        Version++;
    }

    /// <param name="lines">Codes with the number of pieces of each.</param>
    public void Hold(IReadOnlyList<(string Sku, int Quantity)> lines)
    {
        if (lines.Count is < 1 or > MaxLines || lines.DistinctBy(l => l.Sku).Count() != lines.Count || lines.Any(l => l.Quantity is < 1 or > 99) || lines.Sum(l => l.Quantity) < 2)
        {
            throw new RuleViolationException("bundle.lines", $"A bundle holds 2 pieces or more, of at most {MaxLines} different variants.", "lines");
        }

        _lines.RemoveAll(line => !lines.Any(l => l.Sku == line.Sku));
        foreach (var (position, (sku, quantity)) in lines.Index())
        {
            var line = _lines.Find(l => l.Sku == sku);
            if (line is null)
            {
                _lines.Add(line = new BundleLine { Sku = sku });
            }

            (line.Quantity, line.Position) = (quantity, position);
        }

        Version++;
    }

    public LocalText In(string locale) => LocalText.In(Translations, locale);
}
