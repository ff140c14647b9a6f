using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>What items of a type are made of. Settings are an open bag: what nobody here knows is kept.</summary>
public sealed class ContentTypeDefinition
{
    public required string Name { get; init; }

    public string DisplayName { get; set; } = "";

    public JsonObject Settings { get; set; } = [];

    [JsonPropertyName("ContentTypePartDefinitionRecords")]
    public List<ContentTypePart> Parts { get; init; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }

    /// <summary><c>Widget</c>, <c>MenuItem</c> … or empty for a page of its own.</summary>
    [JsonIgnore]
    public string Stereotype => (Settings["ContentTypeSettings"] as JsonObject)?[nameof(Stereotype)].Text() ?? "";

    /// <summary>The part of that type or instance name, or null.</summary>
    public ContentTypePart? Part(string name) => Parts.FirstOrDefault(part => part.Name == name) ?? Parts.FirstOrDefault(part => part.PartName == name);

    /// <summary>Its items are composed pages: <c>FlowPart</c> and <c>BagPart</c> trees become such a page when they come in.</summary>
    [JsonIgnore]
    public bool IsPage => Part("PagePart") is not null;

    /// <summary>The type as Orchard Core knows it: a page has a flow.</summary>
    internal ContentTypeDefinition WithFlow() => !IsPage || Part("FlowPart") is not null ? this : new ContentTypeDefinition
    {
        Name = Name,
        DisplayName = DisplayName,
        Settings = Settings,
        Parts = [.. Parts, new ContentTypePart { PartName = "FlowPart", Name = "FlowPart" }],
        Extra = Extra,
    };
}
