using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Products.ChangeProductStatus;

/// <summary>Lists, withdraws or archives a product on every site of the brand.</summary>
internal static class ChangeProductStatus
{
    /// <param name="Status"><c>draft</c>, <c>listed</c> or <c>archived</c>.</param>
    public sealed record Request([property: Required, AllowedValues("draft", "listed", "archived")] string Status);

    public sealed record Response(string Handle, string Status);

    public static void Map(IEndpointRouteBuilder admin) =>
        admin.MapPut("/catalog/products/{handle}/status", HandleAsync).WithName("catalog.change-product-status").Requires("product.edit");

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        string handle, Request request, MallDb db, ProductChanges followers, TimeProvider clock, CancellationToken ct)
    {
        if (!Enum.TryParse<ProductStatus>(request.Status, ignoreCase: true, out var status) || !Enum.IsDefined(status))
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "product.status", "A status is draft, listed or archived.", "status");
        }

        var product = await db.Set<Product>().SingleOrDefaultAsync(p => p.Handle == handle, ct);
        if (product is null)
        {
            return Problems.NotFound("product.unknown", $"There is no product '{handle}'.");
        }

        if (product.Status != status)
        {
            product.Become(status, clock.GetUtcNow());
            product.Touch(clock.GetUtcNow());
            await db.InTransactionAsync(async () =>
            {
                await db.SaveChangesAsync(ct);
                await followers.FollowAsync([product.Id], ct);
            }, ct);
        }

        return TypedResults.Ok(new Response(handle, status.ToString().ToLowerInvariant()));
    }
}
