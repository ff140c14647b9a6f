using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>The content types of the site in the address, and what new ones can be made of.</summary>
internal static class ListTypes
{
    /// <param name="IsOwn">Defined by this site itself, not by a module, the theme or a site above.</param>
    public sealed record Line(string Name, string DisplayName, string Stereotype, int Parts, int Fields, bool IsOwn);

    /// <param name="PartKinds">Parts that types can be made of.</param>
    /// <param name="FieldTypes">Kinds of field a type can have.</param>
    public sealed record Response(IReadOnlyList<Line> Types, IReadOnlyList<string> PartKinds, IReadOnlyList<string> FieldTypes);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/content/types", HandleAsync).WithName("content.list-types").Requires("content.view");

    private static async Task<Ok<Response>> HandleAsync(ContentDefinitions definitions, CancellationToken ct)
    {
        var types = await definitions.TypesAsync(ct);
        var parts = (await definitions.PartsAsync(ct)).ToDictionary(part => part.Name);
        var own = await definitions.OwnTypeNamesAsync(ct);
        var typeNames = types.Select(type => type.Name).ToHashSet();
        return TypedResults.Ok(new Response(
            [.. types.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => new Line(
                type.Name, type.DisplayName, type.Stereotype, type.Parts.Count(part => part.PartName != type.Name), parts.GetValueOrDefault(type.Name)?.Fields.Count ?? 0, own.Contains(type.Name)))],
            [.. types.SelectMany(type => type.Parts).Select(part => part.PartName).Concat(parts.Keys).Where(name => !typeNames.Contains(name)).Distinct().Order(StringComparer.Ordinal)],
            Definitions.FieldTypes.All));
    }
}
