namespace BrandMall.Catalog.Contracts;

/// <summary>One page of a product list with its ways to sort, filter and turn pages.</summary>
/// <param name="Total">All products of the list, on every page.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1, at most 100.</param>
/// <param name="SortOptions">Labels are text keys: <c>catalog.sort.newest</c> …</param>
/// <param name="TagOptions">Tags of the list's products, the most frequent first; choosing the selected one again clears it.</param>
/// <param name="PageLinks">The pages around this one.</param>
public sealed record ProductListing(
    IReadOnlyList<ProductCard> Products,
    int Total,
    int Page,
    int Pages,
    int Size,
    string Sort,
    string? Tag,
    IReadOnlyList<ListingOption> SortOptions,
    IReadOnlyList<ListingOption> TagOptions,
    IReadOnlyList<ListingOption> PageLinks,
    string? PreviousUrl,
    string? NextUrl)
{
    /// <summary>What was looked for; null where nothing was.</summary>
    public string? Words { get; init; }

    /// <summary>Empty while only the database can answer.</summary>
    public IReadOnlyList<ListingFacet> Facets { get; init; } = [];

    /// <summary>Chosen filters; each address is the list without it.</summary>
    public IReadOnlyList<ListingOption> Chips { get; init; } = [];

    /// <summary>The list without any filter.</summary>
    public string ClearUrl { get; init; } = "";

    /// <summary>Titles by handle with <c>&lt;mark&gt;</c> around what was looked for: safe HTML.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();

    /// <summary>Nothing has all the words; these have most of them.</summary>
    public bool Relaxed { get; init; }

    public ListingOption? DidYouMean { get; init; }

    /// <summary>Something to look at where nothing fits.</summary>
    public IReadOnlyList<ProductCard> Others { get; init; } = [];
}
