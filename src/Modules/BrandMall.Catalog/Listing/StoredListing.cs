using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Pages;

namespace BrandMall.Catalog.Listing;

/// <summary>Lists from the database, for as long as there is no index: sorted and tagged, without the other filters. A handful of queries, however many lists.</summary>
internal sealed class StoredListing(RuledProducts rules, ProductShelf shelf, ProductViews views, ListingViews listings)
{
    private const int MaxTags = 30;

    public async Task<IReadOnlyList<ProductListing>> AnswerAsync(IReadOnlyList<(ListingAddress Address, int Size)> asked, PageTags tags, CancellationToken ct)
    {
        var pages = asked.Select(a => a.Address.Rule(a.Size)).ToList();
        var chosen = await rules.ChooseAsync(pages, ct);
        var totals = await rules.CountAsync(pages, ct);
        var tagged = await rules.TagsAsync([.. pages.Select(p => p with { Tag = null })], MaxTags, ct);
        var cards = (await shelf.ByIdAsync([.. chosen.SelectMany(ids => ids).Distinct()], ct)).ToDictionary(s => s.Product.Id, views.Card);
        tags.DependsOn("product", cards.Values.Select(c => c.Handle));
        tags.Shows(cards.Values);
        return [.. asked.Select((a, index) => listings.Page(a.Address, a.Size, [.. chosen[index].Where(cards.ContainsKey).Select(id => cards[id])], totals[index], tagged[index]))];
    }
}
