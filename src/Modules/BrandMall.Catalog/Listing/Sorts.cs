namespace BrandMall.Catalog.Listing;

/// <summary>The orders a list can have.</summary>
internal static class Sorts
{
    public const string Manual = "manual";
    public const string Newest = "newest";
    public const string PriceUp = "price-asc";
    public const string PriceDown = "price-desc";
    public const string Title = "title";

    public static readonly IReadOnlyList<string> All = [Manual, Newest, PriceUp, PriceDown, Title];

    public static string Known(string? sort, string otherwise) => sort is not null && All.Contains(sort) ? sort : otherwise;
}
