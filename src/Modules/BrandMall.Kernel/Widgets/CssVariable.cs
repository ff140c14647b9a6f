using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BrandMall.Kernel.Widgets;

/// <summary>A setting given to CSS on the widget's root element. Names and values are checked: nothing an editor types can leave the declaration.</summary>
public sealed partial record CssVariable(string Name, string Value)
{
    /// <summary>The variables of one setting, per device.</summary>
    public static IEnumerable<(string Device, CssVariable Variable)> Of(SettingDefinition setting, JsonNode value)
    {
        if (!setting.Responsive && !setting.Css)
        {
            yield break;
        }

        var perDevice = setting.Responsive && value is JsonObject devices && SettingValues.IsByDevice(devices)
            ? devices.Select(device => (device.Key, device.Value))
            : [("base", value)];
        foreach (var (device, one) in perDevice)
        {
            if (Written(setting, one) is { } written && Harmless().IsMatch(written))
            {
                yield return (device, new CssVariable("--" + setting.Id.Replace('_', '-'), written));
            }
        }
    }

    /// <summary>Fields of a list's items: <c>--{list}-{place}-{field}</c>, places counted from one.</summary>
    public static IEnumerable<(string Device, CssVariable Variable)> OfItems(SettingDefinition list, JsonNode value) =>
        list.Type != "list" || value is not JsonArray items ? [] :
            from item in items.Select((node, index) => (Node: node as JsonObject, Place: index + 1))
            from field in list.Fields ?? []
            where item.Node?[field.Id] is not null
            from variable in Of(field, item.Node[field.Id]!)
            select (variable.Device, variable.Variable with { Name = $"--{list.Id.Replace('_', '-')}-{item.Place}-{variable.Variable.Name[2..]}" });

    private static string? Written(SettingDefinition setting, JsonNode? value)
    {
        if (SettingValues.Number(value) is { } number)
        {
            return number.ToString(CultureInfo.InvariantCulture) + setting.Unit;
        }

        if (value is not JsonValue || value.GetValueKind() != System.Text.Json.JsonValueKind.String)
        {
            return null;
        }

        var text = value.GetValue<string>();
        return text.StartsWith("token:", StringComparison.Ordinal)
            ? $"var(--{text["token:".Length..]})"
            : setting.Options?.FirstOrDefault(option => option.Value == text)?.Css ?? text;
    }

    [GeneratedRegex(@"^[\w#%.,()\s/-]{1,200}$")]
    private static partial Regex Harmless();
}
