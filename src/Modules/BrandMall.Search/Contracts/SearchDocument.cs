namespace BrandMall.Search.Contracts;

/// <summary>One thing as it can be found in one language.</summary>
/// <param name="Key">Within its kind; what a search answers.</param>
/// <param name="Order">Decides where all else is equal: unique within the kind, so that pages never overlap.</param>
public sealed record SearchDocument(string Key, long Order)
{
    public IReadOnlyList<SearchText> Texts { get; init; } = [];

    public IReadOnlyList<SearchFacetValue> Facets { get; init; } = [];

    /// <summary>Ids of the sites that show it, with the lowest price there in minor units of the site's currency; null: shown but not sold.</summary>
    public IReadOnlyDictionary<int, long?> Sites { get; init; } = new Dictionary<int, long?>();

    public DateTimeOffset Newest { get; init; }

    /// <summary>How much it is wanted (pieces sold, visits); 0: unknown. Sorts "best selling" and nudges relevance.</summary>
    public long Popularity { get; init; }

    /// <summary>Multiplies relevance: 1 is neutral.</summary>
    public float Boost { get; init; } = 1;

    /// <summary>Places in lists that people put in order, by the list's name: <c>category:tea</c>.</summary>
    public IReadOnlyDictionary<string, int> Positions { get; init; } = new Dictionary<string, int>();
}
