using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Headless;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Catalog.Headless;

/// <summary>One page of the products of the site, priced for it.</summary>
internal static class ListProducts
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/products", HandleAsync).WithName("products.list").AllowsAnyone()
        .WithSummary("Products of the site").WithDescription("category: path of a category. sort: manual, newest, price-asc, price-desc, title. page from 1, size up to 100.")
        .Produces<ProductListing>().ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task HandleAsync(
        HttpContext http, ApiAnswers answers, string? locale, [StringLength(200)] string? category, [StringLength(40)] string? sort, [StringLength(100)] string? tag, [Range(1, 100)] int? page, [Range(1, 100)] int? size)
    {
        JsonObject parameters = new() { ["category"] = category, ["sort"] = sort, ["tag"] = tag, ["page"] = page, ["size"] = size };
        return answers.AnswerAsync(http, $"products {parameters.ToJsonString()}", locale, (services, tags, ct) =>
            ApiAnswers.AskAsync<ProductListing>(services, "catalog.listing", (JsonObject)parameters.DeepClone(), tags, ct));
    }
}
