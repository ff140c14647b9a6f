using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BrandMall.Kernel.Content.Definitions;

public sealed class ContentField
{
    /// <summary>The kind of field, such as <c>TextField</c>. (Orchard Core's recipes call the kind "FieldName".)</summary>
    [JsonPropertyName("FieldName")]
    public required string FieldType { get; init; }

    public required string Name { get; init; }

    public JsonObject Settings { get; set; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
