using BrandMall.Catalog.Listing;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using BrandMall.Search.Contracts;

namespace BrandMall.Catalog.Searching;

/// <summary>Asks the index for a page of a list.</summary>
internal sealed class ProductFinder(ISearch search, CurrentSite site)
{
    private const int MostOthers = 8;

    /// <summary>Boundaries in whole units, round as people think of prices.</summary>
    public static readonly IReadOnlyList<long> Steps = [50, 100, 200, 300, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

    /// <summary>Null: there is no index to ask.</summary>
    public async Task<FoundProducts?> FindAsync(ListingAddress at, int size, CancellationToken ct)
    {
        if (await search.FindAsync(Query(at, size), ct) is not { } answer)
        {
            return null;
        }

        var others = answer.Total > 0 ? null : await search.FindAsync(new SearchQuery(ProductSource.OfProducts) { Sort = SearchSort.Newest, Take = MostOthers }, ct);
        return new FoundProducts(answer, others?.Keys ?? []);
    }

    public long Minor(long major) => Currencies.ToMinor(major, site.Value.Currency);

    private SearchQuery Query(ListingAddress at, int size) => new(ProductSource.OfProducts)
    {
        Text = at.Words,
        Within = [.. Within(at)],
        Filters = Filters(at),
        Price = at.Price is { } price ? new PriceRange(Minor(price.From), price.To is { } to ? Minor(to) : null) : null,
        Sold = at.Sold,
        Sort = Sorts.Searched(at.Sort),
        Places = at.Category is { } category ? ProductFacets.Places(category) : null,
        Skip = (at.Page - 1) * size,
        Take = size,
        Counts = true,
        PriceSteps = [.. Steps.Select(Minor)],
    };

    private static IEnumerable<SearchFacetValue> Within(ListingAddress at)
    {
        if (at.Category is { } category)
        {
            yield return new(ProductFacets.Shelf, category);
        }

        if (at.Collection is { } collection)
        {
            yield return new(ProductFacets.Collection, collection);
        }

        if (at.Brand is { } brand)
        {
            yield return new(ProductFacets.Maker, brand);
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Filters(ListingAddress at)
    {
        var filters = at.Chosen.GroupBy(c => c.Facet).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(c => c.Value)]);
        if (at.Tag is { } tag)
        {
            filters[ProductFacets.Tag] = [tag];
        }

        return filters;
    }
}
