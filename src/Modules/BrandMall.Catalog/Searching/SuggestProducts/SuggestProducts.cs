using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Pages;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using BrandMall.Search.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Catalog.Searching.SuggestProducts;

/// <summary>What somebody may mean who types this: words, categories, a few products; what is looked for most while nothing is typed.</summary>
internal static class SuggestProducts
{
    private const int MostWords = 6;
    private const int MostCategories = 3;
    private const int MostProducts = 4;
    private const int MaxLength = 60;

    public sealed record Response(string Query, IReadOnlyList<Word> Words, IReadOnlyList<Shelf> Categories, IReadOnlyList<Product> Products);

    public sealed record Word(string Text, string Url);

    public sealed record Shelf(string Title, string Url);

    /// <param name="Html">The title with <c>&lt;mark&gt;</c> around what was typed: safe HTML.</param>
    /// <param name="Price">As shoppers read it; null: not sold here.</param>
    public sealed record Product(string Title, string Html, string Url, string? Image, string? Price);

    public static void Map(Surfaces surfaces)
    {
        surfaces.Storefront.MapGet("/search/suggest", HandleAsync).WithName("storefront.suggest").AllowsAnyone().ExcludeFromDescription();
        surfaces.OpenApi.MapGet("/search/suggest", HandleAsync).WithName("search.suggest").WithSummary("Words, categories and products for what somebody types.").AllowsAnyone();
    }

    private static async Task<Ok<Response>> HandleAsync(
        HttpContext http, ISearch search, ProductShelf shelf, ProductViews views, CategoryTree tree, Links links, CurrentSite site, CancellationToken ct, string? q = null)
    {
        http.Response.Headers.CacheControl = "public, max-age=60";
        var typed = (q ?? "").Trim();
        typed = typed[..Math.Min(typed.Length, MaxLength)];
        if (typed.Length == 0)
        {
            return TypedResults.Ok(new Response("", [.. (await search.HotWordsAsync(MostWords, ct)).Select(Said)], [], []));
        }

        var words = await search.CompleteAsync(typed, MostWords, ct);
        var answer = await search.FindAsync(new SearchQuery(ProductSource.OfProducts) { Text = typed, Take = MostProducts, Counts = true }, ct);
        var cards = (await shelf.ByHandleAsync([.. answer?.Keys ?? []], ct)).ToDictionary(s => s.Product.Handle, views.Card);
        await tree.LoadAsync(ct);
        return TypedResults.Ok(new Response(
            typed,
            [.. words.Select(Said)],
            [.. Categories(answer, tree).Take(MostCategories).Select(c => new Shelf(c.In(site.Locale).Title ?? c.Title, links.Url(Links.Category(c.Path))))],
            [.. (answer?.Keys ?? []).Where(cards.ContainsKey).Select(key => Shown(cards[key], answer!.Highlight!))]));

        Word Said(string word) => new(word, links.Url($"{SearchPage.Path}?{ListingNames.Words}={Uri.EscapeDataString(word)}"));
    }

    /// <summary>Where most of what was found stands; the deeper shelf says more.</summary>
    private static IEnumerable<Category> Categories(SearchAnswer? answer, CategoryTree tree) => (answer?.Counts.GetValueOrDefault(ProductFacets.Shelf) ?? [])
        .Select(c => (Count: c.Count, Category: tree.Find(c.Value))).Where(c => c.Category is not null)
        .OrderByDescending(c => c.Count).ThenByDescending(c => c.Category!.Path.Length).Select(c => c.Category!);

    private static Product Shown(ProductCard card, Func<string, string> mark) => new(
        card.Title, mark(card.Title), card.Url, card.Picture?.Src is { } src ? "/media/" + string.Join('/', src.Split('/').Select(Uri.EscapeDataString)) : null,
        card.Price is { } price ? Currencies.Format(price.Amount, price.Currency) : null);
}
