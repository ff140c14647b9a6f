using System.Text.Json.Nodes;
using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Headless;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Catalog.Headless;

/// <summary>The tree of categories as the site shows it.</summary>
internal static class ListCategories
{
    public sealed record Response(IReadOnlyList<CategoryView> Categories);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/categories", HandleAsync).WithName("categories.list").AllowsAnyone()
        .WithSummary("The categories of the site").Produces<Response>();

    private static Task HandleAsync(HttpContext http, ApiAnswers answers, string? locale) =>
        answers.AnswerAsync(http, "categories", locale, async (services, tags, ct) =>
            new Response(await ApiAnswers.AskAsync<IReadOnlyList<CategoryView>>(services, "catalog.categories", [], tags, ct) ?? []));
}
