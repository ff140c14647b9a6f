using System.Text;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content.Handling;

/// <summary>
/// The output expressions patterns are made of: a value of the item, then filters.
/// Values: <c>ContentItem</c> (or <c>Model.ContentItem</c>) and its members, parts below <c>Content</c>. Filters: slugify, display_text, container, downcase, upcase, strip, default.
/// </summary>
internal sealed class ContentPatterns(Func<ContentStore> store) : IContentPatterns
{
    public async Task<string> FillAsync(string pattern, ContentItem item, CancellationToken ct)
    {
        var filled = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf("{{", at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : pattern.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                filled.Append(pattern.AsSpan(at));
                break;
            }

            filled.Append(pattern.AsSpan(at, open - at)).Append(await ValueAsync(pattern[(open + 2)..close].Trim('-', ' '), item, ct));
            at = close + 2;
        }

        return filled.ToString();
    }

    private async Task<string> ValueAsync(string expression, ContentItem item, CancellationToken ct)
    {
        var steps = expression.Split('|', StringSplitOptions.TrimEntries);
        var value = Member(steps[0], item);
        foreach (var step in steps.Skip(1))
        {
            var name = step.Split(':')[0].Trim();
            value = name switch
            {
                "container" => value is ContentItem contained ? await ContainerAsync(contained, ct) : null,
                "display_text" => (value as ContentItem)?.DisplayText,
                "slugify" => Slug.Of(value?.ToString() ?? ""),
                "downcase" => value?.ToString()?.ToLowerInvariant(),
                "upcase" => value?.ToString()?.ToUpperInvariant(),
                "strip" => value?.ToString()?.Trim(),
                "default" => value is null or "" ? step[(step.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '"', '\'') : value,
                _ => value,
            };
        }

        return value?.ToString() ?? "";
    }

    private static object? Member(string path, ContentItem item)
    {
        var names = path.Split('.');
        var rest = names is ["Model", "ContentItem", ..] ? names[2..] : names is ["ContentItem", ..] ? names[1..] : null;
        return rest switch
        {
            null => path.Length > 1 && path[0] is '"' or '\'' ? path[1..^1] : null,
            [] => item,
            ["DisplayText"] => item.DisplayText,
            ["ContentItemId"] => item.ContentItemId,
            ["ContentType"] => item.ContentType,
            ["Owner"] => item.Owner,
            ["Author"] => item.Author,
            ["Content", .. var parts] => parts.Aggregate((JsonNode?)item.Parts, (node, name) => (node as JsonObject)?[name]).Text(),
            _ => null,
        };
    }

    private async Task<ContentItem?> ContainerAsync(ContentItem item, CancellationToken ct) =>
        item.Part("ContainedPart")?["ListContentItemId"].Text() is { Length: > 0 } list ? await store().LatestAsync(list, ct) : null;
}
