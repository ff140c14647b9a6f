using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>A part attached to a type.</summary>
public sealed class ContentTypePart
{
    /// <summary>The kind of part, such as <c>BagPart</c>.</summary>
    public required string PartName { get; init; }

    /// <summary>What it is called in items of this type; the same as the kind unless it is attached several times.</summary>
    public required string Name { get; init; }

    public JsonObject Settings { get; set; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>One setting, such as <c>Setting("AutoroutePartSettings", "Pattern")</c>; scripts of recipes leave strings, so ask with <c>Text()</c>, <c>Flag()</c>, <c>Whole()</c>.</summary>
    public JsonNode? Setting(string settings, string name) => (Settings[settings] as JsonObject)?[name];
}
