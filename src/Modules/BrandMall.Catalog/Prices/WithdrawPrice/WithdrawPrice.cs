using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Prices.WithdrawPrice;

/// <summary>Takes one entry out of a price book: the variant costs what the parent says, or is not sold by it.</summary>
internal static class WithdrawPrice
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapDelete("/catalog/prices/{**sku}", HandleAsync).WithName("catalog.withdraw-price").Requires("price.change");

    /// <param name="book">Name of the price book.</param>
    /// <param name="from">Of the entry; absent: the undated one.</param>
    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        string sku, string book, MallDb db, PriceShelf shelf, ProductChanges followers, Changes changes, CancellationToken ct, int minQty = 1, DateTimeOffset? from = null) =>
        await db.InTransactionAsync<Results<NoContent, ProblemHttpResult>>(async () =>
        {
            if (await SitePriceBook.OpenAsync(db, b => b.Name == book, [sku], ct) is not { } known || !known.Withdraw(sku, minQty, from ?? DateTimeOffset.UnixEpoch))
            {
                return Problems.NotFound("price.unknown", $"There is no such price of '{sku}' in '{book}'.");
            }

            changes.Record("price-book", book);
            await db.SaveChangesAsync(ct);
            shelf.Forget();
            await followers.FollowAsync(await db.Set<Variant>().Where(v => v.Sku == sku).Select(v => v.ProductId).ToListAsync(ct), ct);
            return TypedResults.NoContent();
        }, ct);
}
