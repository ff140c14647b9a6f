using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Composer.Faults;

/// <summary>What a widget names, read from its settings by their types; whatever language, device or list it stands in.</summary>
internal static class Namings
{
    public static IReadOnlyList<Naming> Of(WidgetInstance widget, WidgetDefinition? definition)
    {
        if (widget.Ref is { } block)
        {
            return [new Naming(null, "block", block)];
        }

        return definition is null ? [] : [.. definition.Settings.SelectMany(setting => In(setting, widget.Settings?[setting.Id]).Select(named => new Naming(setting.Id, named.Kind, named.Name))).Distinct()];
    }

    private static IEnumerable<(string Kind, string Name)> In(SettingDefinition setting, JsonNode? value) => setting.Type switch
    {
        "product" or "category" or "brand" => Texts(value).Select(name => (setting.Type, name)),
        "product_list" => value is JsonObject rule && !rule.ContainsKey("handles")
            ? [.. Texts(rule["category"]).Select(name => ("category", name)), .. Texts(rule["brand"]).Select(name => ("brand", name))]
            : Texts(value).Select(name => ("product", name)),
        "image" or "image_list" => Paths(value).Where(path => path.Length > 0 && path[0] != '/' && !path.Contains(':', StringComparison.Ordinal)).Select(path => ("image", path)),
        "list" or "hotspot_map" => value is JsonArray items ? items.OfType<JsonObject>().SelectMany(item => (setting.Fields ?? []).SelectMany(field => In(field, item[field.Id]))) : [],
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? value) => value switch
    {
        JsonArray several => several.SelectMany(Texts),
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonValue one when one.TryGetValue<string>(out var text) && text.Length > 0 => [text],
        _ => [],
    };

    /// <summary>A picture is its path, or an object that says the path beside what is shown of it.</summary>
    private static IEnumerable<string> Paths(JsonNode? value) => value switch
    {
        JsonObject picture when picture.ContainsKey("path") => Texts(picture["path"]),
        JsonObject members => members.SelectMany(member => Paths(member.Value)),
        JsonArray several => several.SelectMany(Paths),
        _ => Texts(value),
    };
}
