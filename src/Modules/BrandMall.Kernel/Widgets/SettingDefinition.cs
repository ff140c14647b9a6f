using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Widgets;

/// <summary>One setting of a widget: how it is edited, checked and read.</summary>
/// <param name="Type">One of <see cref="SettingTypes.All"/>.</param>
/// <param name="Default">Used while nothing is stored; never stored itself, so a changed default reaches old pages.</param>
/// <param name="Localizable">Stored as <c>{locale: value}</c>.</param>
/// <param name="Responsive">Stored as <c>{base, tablet?, mobile?}</c> and given to CSS as the variable <c>--{id}</c>.</param>
/// <param name="Inline">May be edited in place in the preview.</param>
/// <param name="VisibleIf">Expression over other settings; while false the value is kept but not rendered.</param>
/// <param name="Fields">Item settings of a <c>list</c>.</param>
/// <param name="Css">Given to CSS as the variable <c>--{id}</c> even when it is not responsive; of a list's item as <c>--{list}-{place}-{id}</c>.</param>
public sealed record SettingDefinition(
    string Id,
    string Type,
    LocalText? Label = null,
    LocalText? Info = null,
    JsonNode? Default = null,
    decimal? Min = null,
    decimal? Max = null,
    decimal? Step = null,
    string? Unit = null,
    bool Required = false,
    bool Localizable = false,
    bool Responsive = false,
    bool Inline = false,
    bool Css = false,
    JsonNode? VisibleIf = null,
    IReadOnlyList<SettingOption>? Options = null,
    IReadOnlyList<SettingDefinition>? Fields = null,
    string? Alt = null,
    bool Focal = false,
    IReadOnlyList<string>? Art = null,
    int? MaxKb = null,
    string? Token = null,
    string? Tab = null,
    IReadOnlyList<string>? Ai = null);
