using System.Globalization;
using BrandMall.Catalog.Searching;
using BrandMall.Search.Contracts;

namespace BrandMall.Catalog.Listing;

/// <summary>Where in a list a visitor is. Written as an address it names only what is not the default.</summary>
internal sealed record ListingAddress(string Path, string? Category, string Sort, string? Tag, string? Words, int Page, string? Collection = null, string? Brand = null)
{
    public const int MaxPage = 100;
    private const int MaxChoices = 24;

    /// <summary>Values chosen in facets; those of one facet widen it.</summary>
    public IReadOnlyList<ListingChoice> Chosen { get; init; } = [];

    /// <summary>In whole units of the site's currency.</summary>
    public PriceRange? Price { get; init; }

    public bool Sold { get; init; }

    public bool IsFiltered => Chosen.Count > 0 || Price is not null || Sold || Tag is not null;

    private string DefaultSort => Words is null ? Sorts.Manual : Sorts.Relevance;

    public static ListingAddress Of(ListingProvider.Parameters asked)
    {
        var words = asked.Q is { Length: > 0 } said ? said : null;
        return new(
            asked.Path is { Length: > 0 } path ? path : asked.Category is { Length: > 0 } shelf ? Links.Category(shelf) : Links.AllProducts,
            asked.Category is { Length: > 0 } category ? category : null,
            Sorts.Known(asked.Sort, words is null ? Sorts.Manual : Sorts.Relevance),
            asked.Tag is { Length: > 0 } tag ? tag : null,
            words,
            Math.Clamp(asked.Page ?? 1, 1, MaxPage),
            asked.Collection is { Length: > 0 } collection ? collection : null,
            asked.Brand is { Length: > 0 } brand ? brand : null)
        {
            Chosen = [.. (asked.Filters ?? []).Select(Choice).OfType<ListingChoice>().Distinct().Take(MaxChoices)],
            Price = Range(asked.Price),
            Sold = asked.Sold == true,
        };
    }

    public ProductRule Rule(int size) => new(Category, Tag, Words, Sort == Sorts.Relevance ? Sorts.Newest : Sort, (Page - 1) * size, size, Collection: Collection, Brand: Brand);

    public ListingAddress With(ListingChoice choice) => this with { Chosen = [.. Chosen, choice], Page = 1 };

    public ListingAddress Without(ListingChoice choice) => this with { Chosen = [.. Chosen.Where(c => c != choice)], Page = 1 };

    /// <summary>What is chosen, as an address names it.</summary>
    public IEnumerable<ListingProvider.Filter> Named() => Chosen.Select(c => c.Facet.StartsWith(ProductFacets.Property, StringComparison.Ordinal)
        ? new ListingProvider.Filter(ListingNames.Property, $"{c.Facet[ProductFacets.Property.Length..]}:{c.Value}")
        : new ListingProvider.Filter(c.Facet, c.Value));

    /// <summary>Everything chosen let go; the words stay.</summary>
    public ListingAddress Unfiltered() => this with { Chosen = [], Price = null, Sold = false, Tag = null, Page = 1 };

    public override string ToString()
    {
        List<string?> parts =
        [
            Words is null ? null : $"{ListingNames.Words}={Uri.EscapeDataString(Words)}",
            .. Named().Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value)}"),
            Tag is null ? null : $"{ListingNames.Tag}={Uri.EscapeDataString(Tag)}",
            Price is null ? null : $"{ListingNames.Price}={PriceText(Price)}",
            Sold ? $"{ListingNames.Sold}=1" : null,
            Sort == DefaultSort ? null : $"{ListingNames.Sort}={Sort}",
            Page == 1 ? null : $"{ListingNames.Page}={Page.ToString(CultureInfo.InvariantCulture)}",
        ];
        var query = string.Join('&', parts.OfType<string>());
        return query.Length == 0 ? Path : $"{Path}?{query}";
    }

    public static string PriceText(PriceRange price) => string.Create(CultureInfo.InvariantCulture, $"{price.From}-{price.To}");

    /// <summary><c>100-300</c>; null for anything else.</summary>
    public static PriceRange? Range(string? text) =>
        text?.Split('-') is [var low, var high] && (low.Length > 0 || high.Length > 0)
        && Amount(low.Length == 0 ? "0" : low) is { } from && (high.Length == 0 || Amount(high) is { } to && to > from)
            ? new PriceRange(from, high.Length == 0 ? null : Amount(high))
            : null;

    private static long? Amount(string text) => text.Length <= 9 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    /// <summary>A filter as an address writes it: <c>brand=…</c>, <c>category=…</c>, <c>f=容量:50ml</c>.</summary>
    private static ListingChoice? Choice(ListingProvider.Filter filter) => filter switch
    {
        { Value.Length: 0 or > 200 } => null,
        { Name: ListingNames.Brand or ListingNames.Category } => new(filter.Name, filter.Value),
        { Name: ListingNames.Property } when filter.Value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < filter.Value.Length - 1 =>
            new(ProductFacets.Property + filter.Value[..colon], filter.Value[(colon + 1)..]),
        _ => null,
    };
}
