using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Pages;

namespace BrandMall.Catalog.Listing;

/// <summary>One page of a product list, with its total, its sort options and its tags.</summary>
internal sealed class ListingProvider(RuledProducts rules, ProductShelf shelf, ProductViews views, Links links) : DataProvider<ListingProvider.Parameters, ProductListing>("catalog.listing")
{
    private const int MaxTags = 30;
    private const int DefaultSize = 24;

    internal sealed record Parameters(string? Category, string? Sort, int? Page, int? Size, string? Tag, string? Q, string? Path);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, ProductListing>> questions, PageTags tags, CancellationToken ct)
    {
        var asked = questions.Select(q => (Question: q, Address: ListingAddress.Of(q.Query), Size: Math.Clamp(q.Query.Size ?? DefaultSize, 1, ProductList.MaxProducts))).ToList();
        var pages = asked.Select(a => a.Address.Rule(a.Size)).ToList();
        tags.DependsOn("category", pages.Select(p => p.Category ?? CatalogChanges.Everything));

        var chosen = await rules.ChooseAsync(pages, ct);
        var totals = await rules.CountAsync(pages, ct);
        var tagged = await rules.TagsAsync([.. pages.Select(p => p with { Tag = null })], MaxTags, ct);
        var cards = (await shelf.ByIdAsync([.. chosen.SelectMany(ids => ids).Distinct()], ct)).ToDictionary(s => s.Product.Id, views.Card);
        tags.DependsOn("product", cards.Values.Select(c => c.Handle));
        tags.Shows(cards.Values);
        for (var index = 0; index < asked.Count; index++)
        {
            var (question, address, size) = asked[index];
            question.Answer(Listing([.. chosen[index].Where(cards.ContainsKey).Select(id => cards[id])], totals[index], size, address, tagged[index]));
        }
    }

    private ProductListing Listing(IReadOnlyList<ProductCard> products, int total, int size, ListingAddress at, IReadOnlyList<(string Tag, int Count)> tagged)
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
            [.. Sorts.All.Select(sort => new ListingOption(sort, $"catalog.sort.{sort}", Url(at with { Sort = sort, Page = 1 }), sort == at.Sort, null))],
            [.. tagged.Select(t => new ListingOption(t.Tag, t.Tag, Url(at with { Tag = t.Tag == at.Tag ? null : t.Tag, Page = 1 }), t.Tag == at.Tag, t.Count))],
            [.. Enumerable.Range(1, pages).Where(p => p == 1 || p == pages || Math.Abs(p - at.Page) <= 2).Select(p => new ListingOption($"{p}", $"{p}", Url(at with { Page = p }), p == at.Page, null))],
            at.Page > 1 ? Url(at with { Page = Math.Min(at.Page - 1, pages) }) : null,
            at.Page < pages ? Url(at with { Page = at.Page + 1 }) : null);
    }

    private string Url(ListingAddress address) => links.Url(address.ToString());
}
