using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages;

/// <summary>
/// Structured data is read away from its page, so its addresses are whole: every text that is a path of ours under one of schema.org's address members gets the origin in front.
/// Modules write paths; only the page knows the origin it was asked at.
/// </summary>
internal static class AbsoluteAddresses
{
    private static readonly string[] s_members = ["url", "image", "logo", "@id", "item", "contentUrl", "thumbnailUrl", "embedUrl", "mainEntityOfPage"];

    public static JsonNode? In(JsonNode? data, string origin)
    {
        var copy = data?.DeepClone();
        Visit(copy, origin);
        return copy;
    }

    private static void Visit(JsonNode? node, string origin)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    if (!s_members.Contains(name))
                    {
                        Visit(value, origin);
                    }
                    else if (value is JsonArray list)
                    {
                        for (var index = 0; index < list.Count; index++)
                        {
                            list[index] = Whole(list[index], origin) ?? list[index]?.DeepClone();
                            Visit(list[index], origin);
                        }
                    }
                    else if (Whole(value, origin) is { } whole)
                    {
                        members[name] = whole;
                    }
                    else
                    {
                        Visit(value, origin);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Visit(item, origin);
                }

                break;
        }
    }

    private static JsonValue? Whole(JsonNode? value, string origin) =>
        value is JsonValue text && text.TryGetValue<string>(out var path) && path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) ? JsonValue.Create(origin + path) : null;
}
