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
    string? NextUrl);
