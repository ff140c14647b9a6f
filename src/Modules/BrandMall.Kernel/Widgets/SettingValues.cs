using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BrandMall.Kernel.Widgets;

/// <summary>Whether stored values fit their settings.</summary>
public static partial class SettingValues
{
    private static readonly string[] s_devices = ["base", "tablet", "mobile"];

    /// <summary>Every problem of a widget's stored settings.</summary>
    public static IEnumerable<SettingProblem> Problems(WidgetDefinition widget, JsonObject? settings)
    {
        foreach (var (id, value) in settings ?? [])
        {
            if (widget.Setting(id) is not { } setting)
            {
                yield return new SettingProblem(id, $"the widget '{widget.Type}' has no such setting");
            }
            else if (Problem(setting, value, []) is { } message)
            {
                yield return new SettingProblem(id, message);
            }
        }

        foreach (var required in widget.Settings.Where(s => s.Required && s.Default is null && settings?[s.Id] is null))
        {
            yield return new SettingProblem(required.Id, "must be given");
        }
    }

    /// <summary>What is wrong with a value, in words; null when it fits. Localised and responsive values are looked into.</summary>
    public static string? Problem(SettingDefinition setting, JsonNode? value, IReadOnlyList<string> path) => value switch
    {
        null => null,
        JsonObject texts when setting.Localizable && IsByLocale(texts) && path.Count == 0 =>
            texts.Select(text => Problem(setting, text.Value, [text.Key])).FirstOrDefault(problem => problem is not null),
        JsonObject devices when setting.Responsive && IsByDevice(devices) =>
            devices.Select(device => s_devices.Contains(device.Key) ? One(setting, device.Value) : $"there is no device '{device.Key}'").FirstOrDefault(problem => problem is not null),
        _ => One(setting, value),
    };

    public static bool IsByLocale(JsonObject value) => value.Count > 0 && value.All(member => Locale().IsMatch(member.Key));

    /// <summary>A value per device; what <c>base</c> is not said for is the default's.</summary>
    public static bool IsByDevice(JsonObject value) => value.Count > 0 && (value.ContainsKey("base") || value.All(member => s_devices.Contains(member.Key)));

    public static decimal? Number(JsonNode? value) =>
        value is JsonValue && value.GetValueKind() == JsonValueKind.Number && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? One(SettingDefinition setting, JsonNode? value) => value is null ? null : setting.Type switch
    {
        "text" or "textarea" or "richtext" or "richtext_inline" or "html" or "css" or "icon" or "video" => Text(setting, value),
        "number" or "range" or "money" or "percent" or "duration" => Within(setting, value),
        "checkbox" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? null : "must be true or false",
        "select" or "radio" => Choice(setting, value),
        "multiselect" => value is JsonArray chosen ? chosen.Select(item => Choice(setting, item)).FirstOrDefault(p => p is not null) : "must be a list",
        "date" or "datetime" => value.GetValueKind() == JsonValueKind.String && DateTimeOffset.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, out _) ? null : "must be a date such as 2026-12-01T00:00:00+08:00",
        "color" => value.GetValueKind() == JsonValueKind.String && Color().IsMatch(value.GetValue<string>()) ? null : "must be a colour such as #4f6656, or a token such as token:accent",
        "link" => value.GetValueKind() == JsonValueKind.String && Links.IsSafe(value.GetValue<string>()) ? null : "must be a path such as /c/tea, or an http(s), mailto or tel address",
        "image" => Image(value),
        "list" or "image_list" => Items(setting, value),
        _ => null,
    };

    private static string? Text(SettingDefinition setting, JsonNode value) =>
        value.GetValueKind() != JsonValueKind.String ? "must be text"
        : setting.Max is { } max && value.GetValue<string>().Length > max ? $"may hold {max:0} characters, not {value.GetValue<string>().Length}"
        : null;

    private static string? Within(SettingDefinition setting, JsonNode value) =>
        Number(value) is not { } number ? "must be a number"
        : number < setting.Min ? $"must be at least {setting.Min:0.##}"
        : number > setting.Max ? $"must be at most {setting.Max:0.##}"
        : null;

    private static string? Choice(SettingDefinition setting, JsonNode? value) =>
        setting.Options is null || setting.Options.Any(option => option.Value == value?.ToString()) ? null : $"must be one of {string.Join(", ", setting.Options.Select(o => o.Value))}";

    private static string? Image(JsonNode value) => value switch
    {
        JsonObject image => image["path"]?.GetValueKind() == JsonValueKind.String ? null : "needs the path of a picture",
        _ => value.GetValueKind() == JsonValueKind.String ? null : "must be the path of a picture, or an object with path and alt",
    };

    private static string? Items(SettingDefinition setting, JsonNode value)
    {
        if (value is not JsonArray items)
        {
            return "must be a list";
        }

        if (setting.Max is { } max && items.Count > max)
        {
            return $"may hold {max:0} items, not {items.Count}";
        }

        for (var index = 0; index < items.Count; index++)
        {
            foreach (var field in setting.Fields ?? [])
            {
                if (items[index] is not JsonObject item)
                {
                    return $"item {index + 1} must be an object";
                }

                if (Problem(field, item[field.Id], []) is { } problem)
                {
                    return $"item {index + 1}, {field.Id}: {problem}";
                }
            }
        }

        return null;
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex Locale();

    [GeneratedRegex("^(#[0-9a-fA-F]{3,8}|token:[a-z0-9-]+|transparent)$")]
    private static partial Regex Color();
}
