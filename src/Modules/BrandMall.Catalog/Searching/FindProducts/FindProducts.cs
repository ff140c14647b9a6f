using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Pages;
using BrandMall.Kernel.Modules;
using BrandMall.Search.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Catalog.Searching.FindProducts;

/// <summary>The storefront's list as data: the same query names, the same answer.</summary>
internal static class FindProducts
{
    private const int DefaultSize = 24;

    /// <param name="Query">What was looked for; null: everything.</param>
    /// <param name="Relaxed">Nothing has all the words; these have most of them.</param>
    public sealed record Response(
        string? Query, int Total, int Page, int Pages, string Sort, bool Relaxed, string? DidYouMean, IReadOnlyList<ProductCard> Products, IReadOnlyList<ListingFacet> Facets);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/search", HandleAsync).WithName("search.find")
        .WithSummary("Products found by words and filters, with facet counts.")
        .WithDescription("`q` words; `category`, `brand` and `f=name:value` filters, each as often as needed; `tag`; `price=100-300` in whole units; `sold=1`; `sort` one of relevance, manual, newest, price-asc, price-desc, title; `page` from 1 to 100; `size` up to 100.")
        .AllowsAnyone();

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        HttpContext http, ProductFinder finder, StoredListing stored, ProductShelf shelf, ProductViews views, ListingViews listings, Categories.CategoryTree tree, CancellationToken ct,
        string? q = null, string? tag = null, string? price = null, string? sold = null, string? sort = null, int page = 1, int size = DefaultSize)
    {
        if (size is < 1 or > ProductList.MaxProducts || page is < 1 or > ListingAddress.MaxPage)
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "request.limit", $"A page holds 1 to {ProductList.MaxProducts} products; there are at most {ListingAddress.MaxPage} pages.", size is < 1 or > ProductList.MaxProducts ? "size" : "page");
        }

        var address = ListQuery.Read(SearchPage.Path, null, http.Request.Query);
        await tree.LoadAsync(ct);
        ProductListing listing;
        if (await finder.FindAsync(address, size, ct) is { } found)
        {
            var cards = (await shelf.ByHandleAsync([.. found.Handles.Distinct()], ct)).ToDictionary(s => s.Product.Handle, views.Card);
            listing = listings.Of(address, size, found, cards);
        }
        else
        {
            listing = (await stored.AnswerAsync([(address, size)], new Kernel.Pages.PageTags(), ct))[0];
        }

        http.Response.Headers.CacheControl = "public, max-age=30";
        return TypedResults.Ok(new Response(
            listing.Words, listing.Total, listing.Page, listing.Pages, listing.Sort, listing.Relaxed, listing.DidYouMean?.Value, listing.Products, listing.Facets));
    }
}
