using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BrandMall.Kernel.Pages;

/// <summary>One placed widget. Settings hold only what differs from the schema's defaults.</summary>
public sealed class WidgetInstance
{
    public required string Type { get; set; }

    /// <summary>Version of the widget type its settings were written for.</summary>
    [JsonPropertyName("v")]
    public int Version { get; set; } = 1;

    /// <summary>Plain values; <c>{base, tablet?, mobile?}</c> where responsive; <c>{locale: value}</c> where localised.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonObject? Settings { get; set; }

    /// <summary>The widget's own slots to widget ids, in order.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, List<string>>? Slots { get; set; }

    /// <summary>Devices on which it is not shown: <c>desktop</c>, <c>tablet</c>, <c>mobile</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? HiddenOn { get; set; }

    /// <summary>Not rendered at all on the devices of <see cref="HiddenOn"/>, rather than hidden there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Absent { get; set; }

    /// <summary>What editors call it in the tree of the page.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>Editors may not change it until it is unlocked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Locked { get; set; }

    /// <summary>What sites below may not say otherwise: ids of settings, <c>place</c> (where it stands, and that it stands there), or <c>*</c> for all of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Held { get; set; }

    /// <summary>Content item id of the reusable block it stands for; its type is then <c>block</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ref { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
