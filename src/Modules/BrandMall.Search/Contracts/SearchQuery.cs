namespace BrandMall.Search.Contracts;

/// <summary>What is asked of one kind of thing on the current site, in its current language.</summary>
/// <param name="Kind">Of the source: <c>product</c>.</param>
public sealed record SearchQuery(string Kind)
{
    /// <summary>What a person typed. Any text is allowed; only its beginning counts.</summary>
    public string? Text { get; init; }

    /// <summary>Where the list stands, such as one category: not a filter a visitor chose, so it has no counts without it.</summary>
    public IReadOnlyList<SearchFacetValue> Within { get; init; } = [];

    /// <summary>Chosen filters: values of one facet widen, facets narrow each other.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public PriceRange? Price { get; init; }

    /// <summary>Only what has a price here.</summary>
    public bool Sold { get; init; }

    public SearchSort Sort { get; init; } = SearchSort.Relevance;

    /// <summary>The list whose places <see cref="SearchSort.Manual"/> follows.</summary>
    public string? Places { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 24;

    /// <summary>Whether to count facets and prices.</summary>
    public bool Counts { get; init; }

    /// <summary>Boundaries of the price counts, ascending, in minor units.</summary>
    public IReadOnlyList<long> PriceSteps { get; init; } = [];

    /// <summary>A key to leave out.</summary>
    public string? Except { get; init; }
}
