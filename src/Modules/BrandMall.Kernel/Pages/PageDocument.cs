using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages;

/// <summary>
/// What a page is made of: a flat map of widgets, and ordered lists of widget ids per slot. Moving a widget moves one id.
/// Stored as the <c>PagePart</c> of a content item: <c>{ "slots": { "main": ["id"] }, "widgets": { "id": { … } } }</c>.
/// </summary>
public sealed class PageDocument
{
    /// <summary>Page slots (<c>main</c>, …) to widget ids, in order.</summary>
    public Dictionary<string, List<string>> Slots { get; init; } = [];

    public Dictionary<string, WidgetInstance> Widgets { get; init; } = [];

    /// <summary>Slots in which sites below may not add, move or hide anything; <c>*</c>: sites below may change nothing of the page.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Held { get; set; }

    /// <summary>Members nobody here knows, kept verbatim.</summary>
    [System.Text.Json.Serialization.JsonExtensionData]
    public Dictionary<string, System.Text.Json.JsonElement>? Extra { get; set; }

    public static PageDocument Read(JsonNode? json) =>
        json is null ? new PageDocument() : System.Text.Json.JsonSerializer.Deserialize<PageDocument>(json, PageJson.Options)!;

    public JsonObject Write() => System.Text.Json.JsonSerializer.SerializeToNode(this, PageJson.Options)!.AsObject();
}
