using System.Text.Json.Nodes;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Recipes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>One widget type of the brand, whole, as it is edited.</summary>
internal static class ReadWidgetType
{
    /// <param name="Definition">What would stand in its <c>widget.json</c>.</param>
    public sealed record Response(string Type, JsonObject Definition, string Liquid, string Css, int Revision, DateTimeOffset ModifiedAt, string ModifiedBy);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapGet("/widget-types/{type}", HandleAsync).WithName("widget-type.read").Requires(WidgetTypeServices.Edit);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(string type, WidgetTypeDesk desk, CancellationToken ct) =>
        await desk.FindAsync(type, ct) is { } row
            ? TypedResults.Ok(new Response(row.Type, JsonNode.Parse(row.Json, documentOptions: RecipeJson.Document)!.AsObject(), row.Liquid, row.Css, row.Revision, row.ModifiedAt, row.ModifiedBy))
            : Problems.NotFound("widget-type.unknown", $"The brand has no widget type '{type}'.");
}
