using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Searching;

namespace BrandMall.Catalog.Listing;

/// <summary>Says a list in the words of the page: pure, everything is loaded by now.</summary>
internal sealed class ListingViews(Links links, FacetViews facets)
{
    private const int MaxTags = 30;

    public ProductListing Of(ListingAddress at, int size, FoundProducts found, IReadOnlyDictionary<string, ProductCard> cards)
    {
        var answer = found.Answer!;
        IReadOnlyList<(string Tag, int Count)> tagged = [.. answer.Counts.GetValueOrDefault(ProductFacets.Tag, []).Take(MaxTags).Select(c => (c.Value, c.Count))];
        List<ProductCard> products = [.. answer.Keys.Where(cards.ContainsKey).Select(key => cards[key])];
        var shown = facets.Of(at, answer);
        return Page(at, size, products, answer.Total, tagged) with
        {
            Facets = shown,
            Chips = [.. facets.Chips(at, shown)],
            Titles = answer.Highlight is { } mark ? products.ToDictionary(p => p.Handle, p => mark(p.Title)) : new Dictionary<string, string>(),
            Relaxed = answer.Relaxed,
            DidYouMean = answer.DidYouMean is { } meant ? new ListingOption(meant, meant, links.Url((at.Unfiltered() with { Words = meant }).ToString()), false, null) : null,
            Others = [.. found.Others.Where(cards.ContainsKey).Select(key => cards[key])],
        };
    }

    public ProductListing Page(ListingAddress at, int size, IReadOnlyList<ProductCard> products, int total, IReadOnlyList<(string Tag, int Count)> tagged)
    {
        var pages = Math.Clamp((total + size - 1) / size, 1, ListingAddress.MaxPage);
        return new ProductListing(
            products,
            total,
            at.Page,
            pages,
            size,
            at.Sort,
            at.Tag,
            [.. (at.Words is null ? Sorts.All : Sorts.OfWords).Select(sort => new ListingOption(sort, $"catalog.sort.{sort}", Url(at with { Sort = sort, Page = 1 }), sort == at.Sort, null))],
            [.. tagged.Select(t => new ListingOption(t.Tag, t.Tag, Url(at with { Tag = t.Tag == at.Tag ? null : t.Tag, Page = 1 }), t.Tag == at.Tag, t.Count))],
            [.. Enumerable.Range(1, pages).Where(p => p == 1 || p == pages || Math.Abs(p - at.Page) <= 2).Select(p => new ListingOption($"{p}", $"{p}", Url(at with { Page = p }), p == at.Page, null))],
            at.Page > 1 ? Url(at with { Page = Math.Min(at.Page - 1, pages) }) : null,
            at.Page < pages ? Url(at with { Page = at.Page + 1 }) : null)
        {
            Words = at.Words,
            ClearUrl = Url(at.Unfiltered()),
        };
    }

    private string Url(ListingAddress address) => links.Url(address.ToString());
}
