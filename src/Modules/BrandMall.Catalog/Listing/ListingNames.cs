namespace BrandMall.Catalog.Listing;

/// <summary>What a list reads from its address; nothing else makes another page of it.</summary>
internal static class ListingNames
{
    public const string Words = "q";
    public const string Category = "category";
    public const string Brand = "brand";
    public const string Tag = "tag";

    /// <summary>An option or specification: <c>f=容量:50ml</c>, as often as needed.</summary>
    public const string Property = "f";

    /// <summary>In whole units of the currency: <c>100-300</c>, <c>1000-</c>.</summary>
    public const string Price = "price";

    /// <summary><c>1</c>: only what is sold here.</summary>
    public const string Sold = "sold";

    public const string Sort = "sort";
    public const string Page = "page";

    public static readonly string[] All = [Words, Category, Brand, Tag, Property, Price, Sold, Sort, Page];
}
