using System.Text.Json;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pictures;

/// <summary>Finds the pictures a widget's settings name, whatever the settings are called: values that end like a picture's name and lie in the library.</summary>
internal static class PicturePaths
{
    private static readonly string[] s_endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"];

    public static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => In(member.Value)),
        JsonArray items => items.SelectMany(In),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is var text && IsPath(text) => [text],
        _ => [],
    };

    private static bool IsPath(string text) =>
        text.Length is > 4 and <= 400 && text[0] != '/' && !text.Contains("://", StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal)
        && s_endings.Any(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
