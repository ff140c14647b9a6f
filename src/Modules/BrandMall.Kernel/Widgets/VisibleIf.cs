using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Widgets;

/// <summary>
/// The small JSON expression of <c>visible_if</c>: <c>{"==":["cta",true]}</c>, <c>!=</c>, <c>in</c>, <c>&gt;</c>, <c>&lt;</c>, <c>and</c>, <c>or</c>, <c>not</c>, <c>empty</c>, <c>device</c>.
/// The first operand names a setting. The editor evaluates the same expressions; <c>tests/vectors/visible-if.json</c> holds both to the same answers.
/// </summary>
public static class VisibleIf
{
    /// <summary>Name that stands for the device rather than a setting.</summary>
    public const string Device = "device";

    public static bool Holds(JsonNode? expression, Func<string, JsonNode?> setting, string device = "desktop")
    {
        if (expression is not JsonObject { Count: 1 } single)
        {
            return true;
        }

        var (op, operand) = single.First();
        return op switch
        {
            "and" => operand is JsonArray all && all.All(part => Holds(part, setting, device)),
            "or" => operand is JsonArray any && any.Any(part => Holds(part, setting, device)),
            "not" => !Holds(operand, setting, device),
            "empty" => IsEmpty(setting(operand?.GetValue<string>() ?? "")),
            Device => operand is JsonArray devices ? devices.Any(d => d?.GetValue<string>() == device) : operand?.GetValue<string>() == device,
            _ => operand is JsonArray { Count: 2 } pair && pair[0]?.GetValue<string>() is { } name && Compare(op, setting(name), pair[1]),
        };
    }

    /// <summary>The settings an expression speaks of.</summary>
    public static IEnumerable<string> Names(JsonNode? expression)
    {
        if (expression is not JsonObject { Count: 1 } single)
        {
            return [];
        }

        var (op, operand) = single.First();
        return op switch
        {
            "and" or "or" => operand is JsonArray parts ? parts.SelectMany(Names) : [],
            "not" => Names(operand),
            Device => [],
            "empty" => operand is JsonValue value ? [value.ToString()] : [],
            _ => operand is JsonArray { Count: > 0 } pair && pair[0] is JsonValue name ? [name.ToString()] : [],
        };
    }

    private static bool Compare(string op, JsonNode? value, JsonNode? other) => op switch
    {
        "==" => JsonNode.DeepEquals(value, other),
        "!=" => !JsonNode.DeepEquals(value, other),
        "in" => other is JsonArray list && list.Any(item => JsonNode.DeepEquals(item, value)),
        ">" => Number(value) > Number(other),
        "<" => Number(value) < Number(other),
        _ => true,
    };

    private static decimal? Number(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<decimal>(out var number) ? number : null;

    private static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonObject map => map.Count == 0,
        JsonValue value when value.TryGetValue<string>(out var text) => text.Length == 0,
        _ => false,
    };
}
