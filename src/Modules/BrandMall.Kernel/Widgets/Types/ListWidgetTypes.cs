using System.Text.Json.Nodes;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Recipes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>The widget types the brand made, and the categories there are to put them in.</summary>
internal static class ListWidgetTypes
{
    /// <param name="Works">Whether the catalog has it: a type that no longer holds is left out there.</param>
    public sealed record Row(string Type, JsonNode? Name, string Category, string Icon, int Settings, int UsedOn, bool Works, int Revision, DateTimeOffset ModifiedAt, string ModifiedBy);

    public sealed record Response(IReadOnlyList<Row> Types, IReadOnlyList<string> Categories);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapGet("/widget-types", HandleAsync).WithName("widget-type.list").Requires(WidgetTypeServices.Edit);

    private static async Task<Ok<Response>> HandleAsync(WidgetTypeDesk desk, WidgetCatalog catalog, CancellationToken ct)
    {
        List<Row> rows = [];
        foreach (var row in await desk.AllAsync(ct))
        {
            var json = JsonNode.Parse(row.Json, documentOptions: RecipeJson.Document)!.AsObject();
            rows.Add(new Row(
                row.Type, json["name"]?.DeepClone(), json["category"]?.ToString() ?? "", json["icon"]?.ToString() ?? "square", (json["settings"] as JsonArray)?.Count ?? 0,
                await desk.UsesAsync(row.Type, ct), catalog.Find(row.Type) is not null, row.Revision, row.ModifiedAt, row.ModifiedBy));
        }

        return TypedResults.Ok(new Response(rows, [.. catalog.All.Select(widget => widget.Category).Distinct().Order(StringComparer.Ordinal)]));
    }
}
