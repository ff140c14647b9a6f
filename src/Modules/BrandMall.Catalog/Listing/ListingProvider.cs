using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Schedule;
using BrandMall.Catalog.Searching;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Search.Contracts;

namespace BrandMall.Catalog.Listing;

/// <summary>One page of a product list, with its total, ways to sort and filters. The index answers; where there is none yet, the database does, without counts.</summary>
internal sealed class ListingProvider(ProductFinder finder, StoredListing stored, ProductShelf shelf, ProductViews views, ListingViews listings, CategoryTree tree, ScheduledInstants instants, ISearch search, TimeProvider clock)
    : DataProvider<ListingProvider.Parameters, ProductListing>("catalog.listing")
{
    private const int DefaultSize = 24;
    private static readonly TimeSpan s_searched = TimeSpan.FromMinutes(1);

    /// <param name="Brand">Handle of the brand whose page this is.</param>
    /// <param name="Filters">As the address names them.</param>
    /// <param name="Price">In whole units: <c>100-300</c>.</param>
    internal sealed record Parameters(
        string? Category, string? Sort, int? Page, int? Size, string? Tag, string? Q, string? Path, string? Collection = null, string? Brand = null,
        IReadOnlyList<Filter>? Filters = null, string? Price = null, bool? Sold = null);

    internal sealed record Filter(string Name, string Value);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, ProductListing>> questions, PageTags tags, CancellationToken ct)
    {
        var asked = questions.Select(q => (Question: q, Address: ListingAddress.Of(q.Query), Size: Math.Clamp(q.Query.Size ?? DefaultSize, 1, ProductList.MaxProducts))).ToList();
        tags.DependsOn("category", asked.Where(a => a.Address.Collection is null && a.Address.Brand is null).Select(a => a.Address.Category ?? CatalogChanges.Everything));
        tags.DependsOn("collection", asked.Select(a => a.Address.Collection).OfType<string>());
        tags.DependsOn("brand", asked.Select(a => a.Address.Brand).OfType<string>());
        tags.DependsOn("search", "lists");
        await instants.TellAsync(tags, ct);
        if (asked.Any(a => a.Address.Words is not null))
        {
            // What people look for is counted when it is found, not when a copy is served: the copies live a minute.
            tags.ChangesAt(clock.GetUtcNow() + s_searched);
        }

        await tree.LoadAsync(ct);

        List<FoundProducts> found = [];
        foreach (var (_, address, size) in asked)
        {
            // The index knows what is on sale now; of another moment only the database does.
            found.Add(TravelClock.IsAway ? FoundProducts.None : await finder.FindAsync(address, size, ct) ?? FoundProducts.None);
        }

        if (found.Any(f => f.Answer is null))
        {
            var answers = await stored.AnswerAsync([.. asked.Select(a => (a.Address, a.Size))], tags, ct);
            asked.Zip(answers).ToList().ForEach(pair => pair.First.Question.Answer(pair.Second));
            return;
        }

        var cards = (await shelf.ByHandleAsync([.. found.SelectMany(f => f.Handles).Distinct()], ct)).ToDictionary(s => s.Product.Handle, views.Card);
        tags.DependsOn("product", cards.Keys);
        tags.Shows(cards.Values);
        foreach (var ((question, address, size), answer) in asked.Zip(found))
        {
            question.Answer(listings.Of(address, size, answer, cards));
            if (address is { Words: { } words, Page: 1, IsFiltered: false } && answer.Answer is { Relaxed: false, Total: var total })
            {
                search.Seen(words, total);
            }
        }
    }
}
