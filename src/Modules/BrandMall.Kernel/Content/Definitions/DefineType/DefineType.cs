using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>
/// Makes a content type, or says anew what its items are made of, for the site in the address and those that inherit from it.
/// Items keep what a part or field taken away had stored.
/// </summary>
internal static partial class DefineType
{
    /// <param name="PartName">The kind of part, such as <c>BagPart</c>.</param>
    /// <param name="Name">What it is called in the items; the kind's name when left out.</param>
    /// <param name="Settings">Orchard Core's settings groups by name.</param>
    public sealed record Part([property: Required, StringLength(128, MinimumLength = 1)] string PartName, [property: StringLength(128)] string? Name = null, JsonObject? Settings = null);

    /// <param name="FieldType">Such as <c>TextField</c>.</param>
    /// <inheritdoc cref="Part"/>
    public sealed record Field(
        [property: Required, StringLength(128, MinimumLength = 1)] string Name, [property: Required, StringLength(128, MinimumLength = 1)] string FieldType, JsonObject? Settings = null);

    /// <param name="Parts">In order, without the part that holds the type's own fields.</param>
    /// <param name="Fields">The type's own fields, in order.</param>
    public sealed record Request(
        [property: Required, StringLength(200, MinimumLength = 1)] string DisplayName,
        [property: Required, MaxLength(60)] IReadOnlyList<Part> Parts,
        [property: Required, MaxLength(200)] IReadOnlyList<Field> Fields,
        JsonObject? Settings = null);

    public static void Map(IEndpointRouteBuilder site) => site.MapPut("/content/types/{name}", HandleAsync).WithName("content.define-type").Requires("content-type.edit");

    private static async Task<NoContent> HandleAsync(string name, Request request, ContentDefinitions definitions, MallDb db, CancellationToken ct)
    {
        Check("name", name);
        var known = (await definitions.TypesAsync(ct)).FirstOrDefault(type => type.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known is not null && known.Name != name)
        {
            throw new RuleViolationException("content-type.taken", $"There is a type '{known.Name}' already; names differ by more than case.", "name");
        }

        var type = new ContentTypeDefinition { Name = name, DisplayName = request.DisplayName.Trim(), Settings = Copy(request.Settings ?? known?.Settings), Extra = known?.Extra };
        foreach (var (part, index) in request.Parts.Select((part, index) => (part, index)))
        {
            var instance = part.Name is { Length: > 0 } own ? own : part.PartName;
            Check($"parts[{index}].partName", part.PartName);
            Check($"parts[{index}].name", instance);
            if (part.PartName == name || instance == name || type.Parts.Any(other => other.Name == instance))
            {
                throw new RuleViolationException("content-type.part", $"The type has the part '{instance}' more than once.", $"parts[{index}].name");
            }

            type.Parts.Add(new ContentTypePart { PartName = part.PartName, Name = instance, Settings = Copy(part.Settings), Extra = known?.Part(instance)?.Extra });
        }

        var before = await definitions.PartAsync(name, ct);
        var fields = new ContentPartDefinition { Name = name, Settings = Copy(before?.Settings), Extra = before?.Extra };
        foreach (var (field, index) in request.Fields.Select((field, index) => (field, index)))
        {
            Check($"fields[{index}].name", field.Name);
            Check($"fields[{index}].fieldType", field.FieldType);
            var was = before?.Fields.FirstOrDefault(one => one.Name == field.Name);
            if (was?.FieldType != field.FieldType && !FieldTypes.All.Contains(field.FieldType))
            {
                throw new RuleViolationException("content-type.field-type", $"There is no kind of field '{field.FieldType}'.", $"fields[{index}].fieldType");
            }

            if (fields.Fields.Any(other => other.Name == field.Name))
            {
                throw new RuleViolationException("content-type.field", $"The type has the field '{field.Name}' more than once.", $"fields[{index}].name");
            }

            fields.Fields.Add(new ContentField { Name = field.Name, FieldType = field.FieldType, Settings = Copy(field.Settings), Extra = was?.Extra });
        }

        if (fields.Fields.Count > 0)
        {
            type.Parts.Add(new ContentTypePart { PartName = name, Name = name });
        }

        await definitions.StoreAsync(type, ct);
        if (before is not null || fields.Fields.Count > 0)
        {
            await definitions.StoreAsync(fields, ct);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }

    private static JsonObject Copy(JsonObject? settings) => settings?.DeepClone().AsObject() ?? [];

    private static void Check(string field, string name)
    {
        if (!TechnicalName().IsMatch(name))
        {
            throw new RuleViolationException("content-type.name", $"'{name}' is no technical name: it starts with a letter, and letters and digits follow.", field);
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,127}$")]
    private static partial Regex TechnicalName();
}
