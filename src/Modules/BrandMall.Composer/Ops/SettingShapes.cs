using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Composer.Ops;

/// <summary>
/// Whether a value could be one of a setting at all. A wrong value is kept and told, so that typing is never in the way; a wrong shape is a fault of the editor's window, and is refused.
/// </summary>
internal static class SettingShapes
{
    public const int MaxBytes = 64 * 1024;

    public static bool Fits(SettingDefinition setting, JsonNode? value) => value switch
    {
        null => true,
        _ when SettingTypes.Layout.Contains(setting.Type) => false,
        JsonObject members when (setting.Localizable && SettingValues.IsByLocale(members)) || (setting.Responsive && SettingValues.IsByDevice(members)) =>
            members.All(member => One(setting, member.Value)),
        _ => One(setting, value),
    };

    private static bool One(SettingDefinition setting, JsonNode? value) => value is null || setting.Type switch
    {
        "text" or "textarea" or "richtext" or "richtext_inline" or "html" or "css" or "icon" or "color" or "select" or "radio" or "date" or "datetime" => value.GetValueKind() == JsonValueKind.String,
        "number" or "range" or "money" or "percent" or "duration" => value.GetValueKind() is JsonValueKind.Number or JsonValueKind.String,
        "checkbox" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "list" or "image_list" or "multiselect" => value is JsonArray,
        _ => true,
    };
}
