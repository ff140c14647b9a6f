using System.Globalization;

namespace BrandMall.Catalog.Listing;

/// <summary>Where in a list a visitor is. Written as an address it names only what is not the default.</summary>
internal sealed record ListingAddress(string Path, string? Category, string Sort, string? Tag, string? Words, int Page, string? Collection = null, string? Brand = null)
{
    public const int MaxPage = 100;

    public static ListingAddress Of(ListingProvider.Parameters asked) => new(
        asked.Path is { Length: > 0 } path ? path : asked.Category is { Length: > 0 } shelf ? Links.Category(shelf) : Links.AllProducts,
        asked.Category is { Length: > 0 } category ? category : null,
        Sorts.Known(asked.Sort, Sorts.Manual),
        asked.Tag is { Length: > 0 } tag ? tag : null,
        asked.Q is { Length: > 0 } words ? words : null,
        Math.Clamp(asked.Page ?? 1, 1, MaxPage),
        asked.Collection is { Length: > 0 } collection ? collection : null,
        asked.Brand is { Length: > 0 } brand ? brand : null);

    public ProductRule Rule(int size) => new(Category, Tag, Words, Sort, (Page - 1) * size, size, Collection: Collection, Brand: Brand);

    public override string ToString()
    {
        var query = string.Join('&', new[]
        {
            Words is null ? null : $"q={Uri.EscapeDataString(Words)}",
            Tag is null ? null : $"tag={Uri.EscapeDataString(Tag)}",
            Sort == Sorts.Manual ? null : $"sort={Sort}",
            Page == 1 ? null : $"page={Page.ToString(CultureInfo.InvariantCulture)}",
        }.OfType<string>());
        return query.Length == 0 ? Path : $"{Path}?{query}";
    }
}
