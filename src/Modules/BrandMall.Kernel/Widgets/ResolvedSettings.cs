using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Widgets;

/// <summary>A widget's settings as a template sees them: defaults filled in, the page's language picked, the desktop's value of responsive ones, hidden ones left out.</summary>
/// <param name="Variables">CSS variables per device: <c>base</c>, <c>tablet</c>, <c>mobile</c>.</param>
public sealed record ResolvedSettings(JsonObject Values, IReadOnlyDictionary<string, IReadOnlyList<CssVariable>> Variables)
{
    /// <param name="locales">The page's language first, then what may stand in for it.</param>
    public static ResolvedSettings Of(WidgetDefinition widget, JsonObject? stored, IReadOnlyList<string> locales)
    {
        JsonObject values = [];
        Dictionary<string, List<CssVariable>> variables = [];
        JsonNode? Raw(string id) => WithBase(widget.Setting(id), stored?[id]) ?? widget.Setting(id)?.Default;

        foreach (var setting in widget.Settings)
        {
            if (SettingTypes.Layout.Contains(setting.Type))
            {
                continue;
            }

            var value = Localised(setting, Raw(setting.Id), locales);
            if (value is null || !VisibleIf.Holds(setting.VisibleIf, id => widget.Setting(id) is { } other ? Base(other, Localised(other, Raw(id), locales)) : null))
            {
                continue;
            }

            foreach (var (device, css) in CssVariable.Of(setting, value).Concat(CssVariable.OfItems(setting, value)))
            {
                (variables.TryGetValue(device, out var list) ? list : variables[device] = []).Add(css);
            }

            values[setting.Id] = Base(setting, value)?.DeepClone();
        }

        return new ResolvedSettings(values, variables.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<CssVariable>)pair.Value));
    }

    /// <summary>A value for one device only stands beside the default for the others.</summary>
    private static JsonNode? WithBase(SettingDefinition? setting, JsonNode? value)
    {
        if (setting is not { Responsive: true } || value is not JsonObject devices || !SettingValues.IsByDevice(devices) || devices.ContainsKey("base"))
        {
            return value;
        }

        JsonObject whole = setting.Default is JsonObject byDevice && SettingValues.IsByDevice(byDevice) ? (JsonObject)byDevice.DeepClone()
            : setting.Default is { } one ? new JsonObject { ["base"] = one.DeepClone() } : [];
        foreach (var (device, own) in devices)
        {
            whole[device] = own?.DeepClone();
        }

        return whole;
    }

    private static JsonNode? Base(SettingDefinition setting, JsonNode? value) =>
        setting.Responsive && value is JsonObject devices && SettingValues.IsByDevice(devices) ? devices["base"] : value;

    private static JsonNode? Localised(SettingDefinition setting, JsonNode? value, IReadOnlyList<string> locales)
    {
        if (setting.Type == "list" && value is JsonArray items)
        {
            return new JsonArray([.. items.Select(item => LocalisedItem(setting, item, locales))]);
        }

        return setting.Localizable && value is JsonObject texts && SettingValues.IsByLocale(texts) ? Pick(texts, locales) : value;
    }

    private static JsonNode? LocalisedItem(SettingDefinition list, JsonNode? item, IReadOnlyList<string> locales)
    {
        if (item is not JsonObject stored)
        {
            return item?.DeepClone();
        }

        JsonObject picked = [];
        foreach (var field in list.Fields ?? [])
        {
            if (Localised(field, stored[field.Id] ?? field.Default, locales) is { } value)
            {
                picked[field.Id] = value.DeepClone();
            }
        }

        return picked;
    }

    private static JsonNode? Pick(JsonObject texts, IReadOnlyList<string> locales) =>
        locales.Select(locale => texts[locale]).FirstOrDefault(text => text is not null) ?? texts.First().Value;
}
