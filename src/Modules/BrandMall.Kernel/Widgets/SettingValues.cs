using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BrandMall.Kernel.Widgets;

/// <summary>Whether stored values fit their settings.</summary>
public static partial class SettingValues
{
    private static readonly string[] s_devices = ["base", "tablet", "mobile"];
    private static readonly ValueProblem s_noList = new("setting.list", "must be a list");

    /// <summary>Every problem of a widget's stored settings.</summary>
    public static IEnumerable<SettingProblem> Problems(WidgetDefinition widget, JsonObject? settings)
    {
        foreach (var (id, value) in settings ?? [])
        {
            if (widget.Setting(id) is not { } setting)
            {
                yield return new ValueProblem("setting.unknown", $"the widget '{widget.Type}' has no such setting").At(id);
            }
            else if (Problem(setting, value, []) is { } problem)
            {
                yield return problem.At(id);
            }
        }

        foreach (var required in widget.Settings.Where(s => s.Required && s.Default is null && settings?[s.Id] is null))
        {
            yield return new ValueProblem("setting.required", "must be given").At(required.Id);
        }
    }

    /// <summary>What is wrong with a value; null when it fits. Localised and responsive values are looked into.</summary>
    public static ValueProblem? Problem(SettingDefinition setting, JsonNode? value, IReadOnlyList<string> path) => value switch
    {
        null => null,
        JsonObject texts when setting.Localizable && IsByLocale(texts) && path.Count == 0 =>
            texts.Select(text => Problem(setting, text.Value, [text.Key])).FirstOrDefault(problem => problem is not null),
        JsonObject devices when setting.Responsive && IsByDevice(devices) =>
            devices.Select(device => s_devices.Contains(device.Key) ? One(setting, device.Value) : new ValueProblem("setting.device", $"there is no device '{device.Key}'", device.Key)).FirstOrDefault(problem => problem is not null),
        _ => One(setting, value),
    };

    public static bool IsByLocale(JsonObject value) => value.Count > 0 && value.All(member => Locale().IsMatch(member.Key));

    /// <summary>A value per device; what <c>base</c> is not said for is the default's.</summary>
    public static bool IsByDevice(JsonObject value) => value.Count > 0 && (value.ContainsKey("base") || value.All(member => s_devices.Contains(member.Key)));

    public static decimal? Number(JsonNode? value) =>
        value is JsonValue && value.GetValueKind() == JsonValueKind.Number && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ValueProblem? One(SettingDefinition setting, JsonNode? value) => value is null ? null : setting.Type switch
    {
        "text" or "textarea" or "richtext" or "richtext_inline" or "html" or "css" or "icon" or "video" => Text(setting, value),
        "number" or "range" or "money" or "percent" or "duration" => Within(setting, value),
        "checkbox" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? null : new("setting.flag", "must be true or false"),
        "select" or "radio" => Choice(setting, value),
        "multiselect" => value is JsonArray chosen ? chosen.Select(item => Choice(setting, item)).FirstOrDefault(p => p is not null) : s_noList,
        "date" or "datetime" => value.GetValueKind() == JsonValueKind.String && DateTimeOffset.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, out _) ? null : new("setting.date", "must be a date such as 2026-12-01T00:00:00+08:00"),
        "color" => value.GetValueKind() == JsonValueKind.String && Color().IsMatch(value.GetValue<string>()) ? null : new("setting.colour", "must be a colour such as #4f6656, or a token such as token:accent"),
        "link" => value.GetValueKind() == JsonValueKind.String && Links.IsSafe(value.GetValue<string>()) ? null : new("setting.link", "must be a path such as /c/tea, or an http(s), mailto or tel address"),
        "image" => Image(value),
        "list" or "image_list" => Items(setting, value),
        _ => null,
    };

    private static ValueProblem? Text(SettingDefinition setting, JsonNode value) =>
        value.GetValueKind() != JsonValueKind.String ? new("setting.text", "must be text")
        : setting.Max is { } max && value.GetValue<string>().Length is var length && length > max ? new("setting.long", $"may hold {max:0} characters, not {length}", $"{max:0}", $"{length}")
        : null;

    private static ValueProblem? Within(SettingDefinition setting, JsonNode value) =>
        Number(value) is not { } number ? new("setting.number", "must be a number")
        : number < setting.Min ? new("setting.low", $"must be at least {setting.Min:0.##}", $"{setting.Min:0.##}")
        : number > setting.Max ? new("setting.high", $"must be at most {setting.Max:0.##}", $"{setting.Max:0.##}")
        : null;

    private static ValueProblem? Choice(SettingDefinition setting, JsonNode? value)
    {
        if (setting.Options is null || setting.Options.Any(option => option.Value == value?.ToString()))
        {
            return null;
        }

        var choices = string.Join(", ", setting.Options.Select(o => o.Value));
        return new("setting.choice", $"must be one of {choices}", choices);
    }

    private static ValueProblem? Image(JsonNode value) => value switch
    {
        JsonObject image => image["path"]?.GetValueKind() == JsonValueKind.String ? null : new("setting.picture", "needs the path of a picture"),
        _ => value.GetValueKind() == JsonValueKind.String ? null : new("setting.picture", "must be the path of a picture, or an object with path and alt"),
    };

    private static ValueProblem? Items(SettingDefinition setting, JsonNode value)
    {
        if (value is not JsonArray items)
        {
            return s_noList;
        }

        if (setting.Max is { } max && items.Count > max)
        {
            return new("setting.many", $"may hold {max:0} items, not {items.Count}", $"{max:0}", $"{items.Count}");
        }

        for (var index = 0; index < items.Count; index++)
        {
            foreach (var field in setting.Fields ?? [])
            {
                if (items[index] is not JsonObject item)
                {
                    return new("setting.item", $"item {index + 1} must be an object") { Item = index };
                }

                if (Problem(field, item[field.Id], []) is { } problem)
                {
                    return problem with { Message = $"item {index + 1}, {field.Id}: {problem.Message}", Item = index, Field = field.Id };
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
