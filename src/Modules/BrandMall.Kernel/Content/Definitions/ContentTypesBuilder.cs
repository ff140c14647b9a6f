using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>Defines types and parts in code.</summary>
public sealed class ContentTypesBuilder
{
    internal Dictionary<string, ContentTypeDefinition> Types { get; } = [];

    internal Dictionary<string, ContentPartDefinition> Parts { get; } = [];

    /// <summary>A type people make items of.</summary>
    /// <param name="parts">Kinds of part, in order.</param>
    public ContentTypeBuilder Type(string name, string displayName, params IReadOnlyList<string> parts)
    {
        var type = new ContentTypeDefinition { Name = name, DisplayName = displayName, Settings = new JsonObject { ["ContentTypeSettings"] = new JsonObject() } };
        foreach (var part in parts)
        {
            type.Parts.Add(new ContentTypePart { PartName = part, Name = part });
        }

        Types[name] = type;
        return new ContentTypeBuilder(type);
    }

    /// <summary>A part with fields: name to kind of field.</summary>
    public void Part(string name, params IReadOnlyList<(string Name, string FieldType)> fields) => Parts[name] = new ContentPartDefinition
    {
        Name = name,
        Fields = [.. fields.Select(field => new ContentField { Name = field.Name, FieldType = field.FieldType })],
    };
}
