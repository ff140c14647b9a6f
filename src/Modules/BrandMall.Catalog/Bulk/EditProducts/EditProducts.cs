using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Catalog.Bulk.EditProducts;

/// <summary>Changes several products at once: all of them or none. A preview says what would happen.</summary>
internal static class EditProducts
{
    private const int MostProducts = 500;

    /// <param name="Preview">Only say what would happen.</param>
    public sealed record Request([property: Required, MinLength(1), MaxLength(MostProducts)] IReadOnlyList<string> Handles, Edit Change, bool Preview = false, bool ForcePrices = false);

    /// <summary>Null: stays as it is.</summary>
    /// <param name="Status"><c>draft</c>, <c>listed</c> or <c>archived</c>.</param>
    /// <param name="PriceRate">Basis points added to every price of the site's book: −1000 is ten percent off.</param>
    /// <param name="PricePlus">Minor units added after that.</param>
    /// <param name="Rounding"><c>None</c>, <c>Whole</c> or <c>Nine</c>.</param>
    /// <param name="Category">Path that becomes the main category, beside the others.</param>
    /// <param name="Collection">Handle of a collection by hand they join.</param>
    /// <param name="Brand">Handle; empty: none.</param>
    /// <param name="Window">When this site shows them.</param>
    public sealed record Edit(
        [property: AllowedValues("draft", "listed", "archived", null)] string? Status = null,
        [property: Range(-9_999, 100_000)] int? PriceRate = null,
        long? PricePlus = null,
        [property: AllowedValues("None", "Whole", "Nine", null)] string? Rounding = null,
        [property: StringLength(200)] string? Category = null,
        IReadOnlyList<string>? AddTags = null,
        IReadOnlyList<string>? RemoveTags = null,
        [property: StringLength(200)] string? Collection = null,
        [property: StringLength(200)] string? Brand = null,
        Window? Window = null);

    public sealed record Window(DateTimeOffset? ShownFrom, DateTimeOffset? ShownUntil, DateTimeOffset? BuyableFrom);

    /// <param name="Matched">Products found.</param>
    /// <param name="Changed">Products that would be, or were, changed.</param>
    /// <param name="Prices">Prices among that.</param>
    public sealed record Response(int Matched, int Changed, int Prices, bool Preview, IReadOnlyList<string> Missing);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/catalog/products/bulk", HandleAsync).WithName("catalog.edit-products").Requires("product.edit");

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Request request, HttpContext http, BulkEdit bulk, IStaffAccess access, CurrentSite site, CancellationToken ct)
    {
        if ((request.Change.PriceRate is not null || request.Change.PricePlus is not null) && await access.JudgeAsync(http, "price.change", site.Value) is var verdict && verdict != StaffVerdict.Allowed)
        {
            return StaffProblems.Of(verdict, "price.change");
        }

        return request.Change == new Edit()
            ? throw new RuleViolationException("bulk.nothing", "Nothing to change was said.", "change")
            : TypedResults.Ok(await bulk.RunAsync(request, ct));
    }
}
