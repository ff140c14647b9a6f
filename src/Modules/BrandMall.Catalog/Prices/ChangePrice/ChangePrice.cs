using System.ComponentModel.DataAnnotations;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
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
    public sealed record Request(
        [property: Range(0, MinorUnits.Max)] long AmountMinor,
        [property: Required, StringLength(3, MinimumLength = 3)] string Currency,
        [property: Range(0, MinorUnits.Max)] long? CompareAtMinor = null,
        bool Forced = false);

    public sealed record Response(string Sku, long AmountMinor, long? CompareAtMinor, string Currency);

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapPut("/catalog/prices/{**sku}", HandleAsync).WithName("catalog.change-price").Requires("price.change");

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        string sku, Request request, MallDb db, SitePriceBook books, Changes changes, TimeProvider clock, CancellationToken ct)
    {
        var product = await db.Set<Variant>().AsNoTracking().Where(v => v.Sku == sku)
            .Join(db.Set<Product>(), v => v.ProductId, p => p.Id, (_, p) => new { p.Id, p.Handle }).FirstOrDefaultAsync(ct);
        if (product is null)
        {
            return Problems.NotFound("variant.unknown", $"There is no variant '{sku}'.");
        }

        return await db.InTransactionAsync(async () =>
        {
            var book = await books.OpenAsync([sku], ct);
            var price = book.Reprice(sku, new Money(request.AmountMinor, request.Currency), request.CompareAtMinor, clock.GetUtcNow(), request.Forced);
            await changes.RecordProductAsync(db, product.Id, product.Handle, ct);
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(new Response(sku, price.AmountMinor, price.CompareAtMinor, book.Currency));
        }, ct);
    }
}
