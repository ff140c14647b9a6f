using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>A part: a group of fields. The part named like a type holds the type's own fields.</summary>
public sealed class ContentPartDefinition
{
    public required string Name { get; init; }

    public JsonObject Settings { get; set; } = [];

    [JsonPropertyName("ContentPartFieldDefinitionRecords")]
    public List<ContentField> Fields { get; init; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
