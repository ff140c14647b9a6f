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

    /// <summary>Folder with its template, styles and script; empty when the brand made it, see <see cref="Source"/>.</summary>
    [JsonIgnore]
    public string Folder { get; internal set; } = "";

    /// <summary>Template and styles of a type the brand made, which stands in the database.</summary>
    [JsonIgnore]
    public WidgetSource? Source { get; internal set; }

    /// <summary>Its file of this kind (<c>liquid</c>, <c>css</c>, <c>js</c>); null when it has none.</summary>
    public string? File(string kind) => Folder.Length > 0 && Path.Combine(Folder, $"{Type}.{kind}") is var file && System.IO.File.Exists(file) ? file : null;

    public SettingDefinition? Setting(string id) => Settings.FirstOrDefault(setting => setting.Id == id);

    public SlotDefinition? Slot(string id) => Slots.FirstOrDefault(slot => slot.Id == id);
}
