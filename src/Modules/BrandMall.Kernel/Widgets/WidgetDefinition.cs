using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BrandMall.Kernel.Widgets;

/// <summary>A widget type as its <c>widget.json</c> declares it. The folder's name is its type; <c>{type}.liquid</c> beside it is its template.</summary>
public sealed class WidgetDefinition
{
    public required string Type { get; init; }

    public required int Version { get; init; }

    public required LocalText Name { get; init; }

    public required string Category { get; init; }

    public string Icon { get; init; } = "square";

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<SlotDefinition> Slots { get; init; } = [];

    public PlacementRules AllowedIn { get; init; } = new();

    public IReadOnlyList<SettingDefinition> Settings { get; init; } = [];

    public IReadOnlyList<WidgetPreset> Presets { get; init; } = [];

    public IReadOnlyList<DataNeed> Data { get; init; } = [];

    public WidgetRendering Render { get; init; } = new();

    public WidgetBudget? Budget { get; init; }

    public IReadOnlyList<WidgetMigration> Migrations { get; init; } = [];

    /// <summary>Module or theme that ships it.</summary>
    [JsonIgnore]
    public string Origin { get; internal set; } = "";

    /// <summary>Folder with its template, styles and script.</summary>
    [JsonIgnore]
    public string Folder { get; internal set; } = "";

    public SettingDefinition? Setting(string id) => Settings.FirstOrDefault(setting => setting.Id == id);

    public SlotDefinition? Slot(string id) => Slots.FirstOrDefault(slot => slot.Id == id);
}
