using System.ComponentModel.DataAnnotations;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Prices.ChangePrice;

/// <summary>Sets what a variant costs in the price book of the site in the address.</summary>
internal static class ChangePrice
{
    /// <param name="AmountMinor">Minor units of <paramref name="Currency"/>, which must be the site's.</param>
    /// <param name="CompareAtMinor">The struck-out price; null: none.</param>
    /// <param name="Forced">Take a price that falls by more than half.</param>
    /// <param name="Book">Name of a price book; null: the site's.</param>
    /// <param name="MinQty">From so many pieces on.</param>
    /// <param name="From">Null: since ever. A dated price stands before the undated one while it lasts.</param>
    /// <param name="Approval">Why a price below the floor or against the order of tiers may stand; needs the permission <c>price.approve</c>.</param>
    /// <param name="SeenMinor">The amount the caller saw standing there; another one by now is a conflict (<c>request.stale</c>). Null: whatever stands there.</param>
    public sealed record Request(
        [property: Range(0, MinorUnits.Max)] long AmountMinor,
        [property: Required, StringLength(3, MinimumLength = 3)] string Currency,
        [property: Range(0, MinorUnits.Max)] long? CompareAtMinor = null,
        bool Forced = false,
        [property: StringLength(60)] string? Book = null,
        [property: Range(1, 100_000)] int MinQty = 1,
        DateTimeOffset? From = null,
        DateTimeOffset? Until = null,
        [property: StringLength(300, MinimumLength = 3)] string? Approval = null,
        [property: Range(0, MinorUnits.Max)] long? SeenMinor = null);

    public sealed record Response(string Sku, long AmountMinor, long? CompareAtMinor, string Currency);

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapPut("/catalog/prices/{**sku}", HandleAsync).WithName("catalog.change-price").Requires("price.change");

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        string sku, Request request, HttpContext http, MallDb db, SitePriceBook books, PriceWriting writing, ProductChanges followers, Changes changes, CurrentSite site, IStaffAccess access, TimeProvider clock, CancellationToken ct)
    {
        var product = await db.Set<Variant>().AsNoTracking().Where(v => v.Sku == sku)
            .Join(db.Set<Product>(), v => v.ProductId, p => p.Id, (_, p) => new { p.Id, p.Handle }).FirstOrDefaultAsync(ct);
        if (product is null)
        {
            return Problems.NotFound("variant.unknown", $"There is no variant '{sku}'.");
        }

        if (request.Approval is not null && await access.JudgeAsync(http, "price.approve", site.Value) is var verdict && verdict != StaffVerdict.Allowed)
        {
            return StaffProblems.Of(verdict, "price.approve");
        }

        return await db.InTransactionAsync<Results<Ok<Response>, ProblemHttpResult>>(async () =>
        {
            if ((request.Book is { } name ? await SitePriceBook.OpenAsync(db, b => b.Name == name, [sku], ct) : await books.OpenAsync([sku], ct)) is not { } book)
            {
                return Problems.NotFound("price-book.unknown", $"There is no price book '{request.Book}'.");
            }

            var terms = new PriceTerms(request.MinQty, request.From ?? DateTimeOffset.UnixEpoch, request.Until, request.Approval is not null);
            if (request.SeenMinor is { } seen && book.Entries.FirstOrDefault(e => e.MinQty == terms.MinQty && e.From == terms.From)?.AmountMinor is { } stands && stands != seen)
            {
                throw new DbUpdateConcurrencyException("The price was changed meanwhile.");
            }

            var price = book.Reprice(sku, new Money(request.AmountMinor, request.Currency), request.CompareAtMinor, clock.GetUtcNow(), request.Forced, terms);
            await db.SaveChangesAsync(ct);
            await writing.GuardAsync(book, [price], request.Approval is { } reason ? new(http.User.Identity?.Name ?? "", reason) : null, ct);
            changes.Record("price-book", book.Name);
            await db.SaveChangesAsync(ct);
            await followers.FollowAsync([product.Id], ct);
            return TypedResults.Ok(new Response(sku, price.AmountMinor, price.CompareAtMinor, book.Currency));
        }, ct);
    }
}
