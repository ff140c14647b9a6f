using BrandMall.Search.Contracts;

namespace BrandMall.Catalog.Listing;

/// <summary>The orders a list can have.</summary>
internal static class Sorts
{
    public const string Manual = "manual";
    public const string Newest = "newest";
    public const string PriceUp = "price-asc";
    public const string PriceDown = "price-desc";
    public const string Title = "title";

    /// <summary>How well it fits the words: only where there are words.</summary>
    public const string Relevance = "relevance";

    public static readonly IReadOnlyList<string> All = [Manual, Newest, PriceUp, PriceDown, Title];

    public static readonly IReadOnlyList<string> OfWords = [Relevance, Newest, PriceUp, PriceDown];

    public static string Known(string? sort, string otherwise) => sort is not null && (All.Contains(sort) || sort == Relevance && otherwise == Relevance) ? sort : otherwise;

    public static SearchSort Searched(string sort) => sort switch
    {
        Newest => SearchSort.Newest,
        PriceUp => SearchSort.PriceUp,
        PriceDown => SearchSort.PriceDown,
        Title => SearchSort.Name,
        Relevance => SearchSort.Relevance,
        _ => SearchSort.Manual,
    };
}
