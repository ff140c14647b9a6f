using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Products;
using BrandMall.Search.Contracts;

namespace BrandMall.Catalog.Searching;

/// <summary>The one place that says by what products can be filtered and in which lists they stand.</summary>
internal static class ProductFacets
{
    public const string Shelf = "category";
    public const string Brand = "brand";
    public const string Tag = "tag";
    public const string Collection = "collection";

    /// <summary>The page of a brand, by its handle.</summary>
    public const string Maker = "maker";

    /// <summary>Options and specifications, by name: <c>f.容量</c>.</summary>
    public const string Property = "f.";

    private const int LongestValue = 24;
    private const int MostProperties = 16;

    public static IEnumerable<SearchFacetValue> Of(Product product, ProductText text, IReadOnlyList<string> paths) =>
        paths.SelectMany(Category.Trail).Distinct().Select(path => new SearchFacetValue(Shelf, path))
            .Concat(Makers(product))
            .Concat(product.Tags.Select(tag => new SearchFacetValue(Tag, tag)))
            .Concat(Options(product, text))
            .Concat(Specifications(product, text).Take(MostProperties));

    /// <summary>The list whose places are a category's manual order.</summary>
    public static string Places(string categoryPath) => $"{Shelf}:{categoryPath}";

    private static IEnumerable<SearchFacetValue> Makers(Product product) => product.Vendor.Length == 0 ? [] :
        [new(Brand, product.Vendor), new(Maker, Slugs.Handle(product.Vendor) ?? product.Vendor)];

    private static IEnumerable<SearchFacetValue> Options(Product product, ProductText text)
    {
        foreach (var (index, option) in product.Options.Index())
        {
            foreach (var value in product.Offered.Select(v => v.OptionValues[index]).Distinct())
            {
                yield return new(Property + option.Name, value, text.Option(value), text.Option(option.Name));
            }
        }
    }

    /// <summary>Short values: prose is for reading.</summary>
    private static IEnumerable<SearchFacetValue> Specifications(Product product, ProductText text) =>
        from pair in product.Specifications.Select((said, index) => (Said: said, Shown: text.Specifications?.ElementAtOrDefault(index) ?? said))
        from value in pair.Said.Value.Split('、').Zip(pair.Shown.Value.Split('、', ',').Select(v => v.Trim()).Concat(Enumerable.Repeat("", 9)))
        where value.First.Length is > 0 and <= LongestValue
        select new SearchFacetValue(Property + pair.Said.Name, value.First.Trim(), value.Second, pair.Shown.Name);
}
