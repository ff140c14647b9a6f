using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Widgets;

/// <summary>Names in data parameters: <c>"$title"</c> is a setting, <c>"$points.product"</c> a field of every item of a list, <c>"$context.handle"</c> what the page is about.</summary>
public static class PageReferences
{
    private const string Context = "$context.";

    public static IEnumerable<string> Settings(JsonNode? parameters) =>
        All(parameters).Where(name => !name.StartsWith(Context, StringComparison.Ordinal)).Select(name => name[1..].Split('.')[0]);

    /// <summary>The parameters with every name replaced by its value; what has none is left out.</summary>
    public static JsonObject Fill(JsonObject? parameters, Func<string, JsonNode?> setting, Func<string, JsonNode?> context)
    {
        JsonObject filled = [];
        foreach (var (name, value) in parameters ?? [])
        {
            if (FillNode(value, setting, context) is { } known)
            {
                filled[name] = known;
            }
        }

        return filled;
    }

    private static JsonNode? FillNode(JsonNode? node, Func<string, JsonNode?> setting, Func<string, JsonNode?> context) => node switch
    {
        JsonObject child => Fill(child, setting, context),
        JsonArray items => new JsonArray([.. items.Select(item => FillNode(item, setting, context)).OfType<JsonNode>()]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith('$') =>
            text.StartsWith(Context, StringComparison.Ordinal) ? context(text[Context.Length..])?.DeepClone() : Setting(text[1..], setting),
        _ => node?.DeepClone(),
    };

    private static JsonNode? Setting(string name, Func<string, JsonNode?> setting) => name.Split('.', 2) switch
    {
        [var list, var field] => setting(list) is JsonArray items ? new JsonArray([.. items.OfType<JsonObject>().Select(item => item[field]?.DeepClone()).OfType<JsonNode>()]) : null,
        _ => setting(name)?.DeepClone(),
    };

    private static IEnumerable<string> All(JsonNode? node) => node switch
    {
        JsonObject child => child.SelectMany(member => All(member.Value)),
        JsonArray items => items.SelectMany(All),
        JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith('$') => [text],
        _ => [],
    };
}
