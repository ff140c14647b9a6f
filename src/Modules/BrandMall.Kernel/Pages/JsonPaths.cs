using System.Globalization;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages;

/// <summary>Sets a value deep in JSON.</summary>
public static class JsonPaths
{
    /// <summary>What was there before; null when the path leads nowhere.</summary>
    public sealed record Before(JsonNode? Value);

    /// <summary>
    /// Sets or, by null, removes. Members on the way are made. A plain value on the way gets company by its first language or device:
    /// it stays, as the text of <paramref name="locale"/> or the value of all other devices.
    /// </summary>
    public static Before? Set(JsonObject root, IReadOnlyList<string> path, JsonNode? value, string locale)
    {
        JsonNode at = root;
        for (var depth = 0; depth < path.Count - 1; depth++)
        {
            var next = Child(at, path[depth]);
            if (next is not (JsonObject or JsonArray))
            {
                if (value is null)
                {
                    return new Before(null);        // nothing there to remove
                }

                JsonObject made = [];
                if (next is not null)
                {
                    made[path[depth + 1] is "base" or "tablet" or "mobile" ? "base" : locale] = next.DeepClone();
                }

                if (!Put(at, path[depth], next = made))
                {
                    return null;
                }
            }

            at = next;
        }

        var before = Child(at, path[^1])?.DeepClone();
        return Put(at, path[^1], value?.DeepClone()) ? new Before(before) : null;
    }

    /// <summary>What is there; null when nothing is, or the path leads nowhere.</summary>
    public static JsonNode? Get(JsonNode? root, IReadOnlyList<string> path)
    {
        foreach (var step in path)
        {
            root = root is null ? null : Child(root, step);
        }

        return root;
    }

    private static JsonNode? Child(JsonNode node, string name) => node switch
    {
        JsonObject members => members[name],
        JsonArray items => Index(items, name) is { } index and >= 0 && index < items.Count ? items[index] : null,
        _ => null,
    };

    private static bool Put(JsonNode node, string name, JsonNode? value)
    {
        switch (node)
        {
            case JsonObject members when value is null:
                members.Remove(name);
                return true;
            case JsonObject members:
                members[name] = value;
                return true;
            case JsonArray items when Index(items, name) is { } index && index < items.Count:
                items[index] = value;
                return true;
            default:
                return false;
        }
    }

    private static int? Index(JsonArray items, string name) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= items.Count ? index : null;
}
