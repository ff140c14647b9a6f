using System.Text.Json.Nodes;
using BrandMall.Kernel.Content.Menus;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Headless;

/// <summary>A menu of the site, such as <c>main-menu</c>.</summary>
internal static class ShowNavigation
{
    public sealed record Response(string Alias, IReadOnlyList<MenuLink> Items);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/navigation/{alias}", HandleAsync).WithName("navigation.show").AllowsAnyone()
        .WithSummary("A menu of the site").Produces<Response>().ProducesProblem(StatusCodes.Status404NotFound);

    private static Task HandleAsync(HttpContext http, string alias, string? locale, ApiAnswers answers) =>
        answers.AnswerAsync(http, $"navigation {alias}", locale, async (services, tags, ct) =>
            await ApiAnswers.AskAsync<IReadOnlyList<MenuLink>>(services, "content.menu", new JsonObject { ["alias"] = alias }, tags, ct) is { Count: > 0 } items ? new Response(alias, items) : null);
}
