using System.ComponentModel.DataAnnotations;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Pages;
using BrandMall.Kernel.Headless;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace BrandMall.Catalog.Headless;

/// <summary>A product of the site with its variants, pictures and specifications.</summary>
internal static class ShowProduct
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/products/{handle}", HandleAsync).WithName("products.show").AllowsAnyone()
        .WithSummary("A product of the site").WithDescription("variant: SKU to select.")
        .Produces<ProductDetail>().ProducesProblem(StatusCodes.Status404NotFound);

    private static Task HandleAsync(HttpContext http, ApiAnswers answers, string handle, string? locale, [StringLength(200)] string? variant) =>
        answers.AnswerAsync(http, $"product {handle} {variant}", locale, async (services, tags, ct) =>
        {
            QueryCollection query = new(variant is null ? [] : new Dictionary<string, StringValues> { ["variant"] = variant });
            PageAddress address = new($"/products/{handle}", new Dictionary<string, string> { ["handle"] = handle }, query);
            return (ProductDetail?)(await services.GetRequiredService<ProductPage>().LoadAsync(address, tags, ct))?.Models["product"];
        });
}
