using System.Text.Json.Nodes;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>One content type with its parts and its own fields.</summary>
internal static class ShowType
{
    /// <param name="Settings">Orchard Core's settings groups by name, such as <c>AutoroutePartSettings</c>.</param>
    public sealed record Part(string PartName, string Name, JsonObject Settings);

    /// <inheritdoc cref="Part"/>
    public sealed record Field(string Name, string FieldType, JsonObject Settings);

    public sealed record Response(string Name, string DisplayName, JsonObject Settings, IReadOnlyList<Part> Parts, IReadOnlyList<Field> Fields);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/content/types/{name}", HandleAsync).WithName("content.show-type").Requires("content.view");

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(string name, ContentDefinitions definitions, CancellationToken ct)
    {
        if (await definitions.TypeAsync(name, ct) is not { } type)
        {
            return Problems.NotFound("content-type.unknown", $"There is no content type '{name}'.");
        }

        var own = await definitions.PartAsync(name, ct);
        return TypedResults.Ok(new Response(
            type.Name, type.DisplayName, type.Settings,
            [.. type.Parts.Where(part => part.PartName != name).Select(part => new Part(part.PartName, part.Name, part.Settings))],
            [.. (own?.Fields ?? []).Select(field => new Field(field.Name, field.FieldType, field.Settings))]));
    }
}
