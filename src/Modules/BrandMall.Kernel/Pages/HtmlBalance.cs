using System.Collections.Frozen;

namespace BrandMall.Kernel.Pages;

/// <summary>Whether a piece of HTML closes what it opens and nothing else. It is no parser: it looks for the mistake that lets a widget reach beyond itself.</summary>
internal static class HtmlBalance
{
    private static readonly FrozenSet<string> s_void = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /// <summary>HTML lets their end be left out.</summary>
    private static readonly FrozenSet<string> s_endless = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rp", "rt");

    private static readonly FrozenSet<string> s_raw = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "textarea", "title");

    /// <summary>The first fault in words; null when there is none. What stands in marked slots is its own widgets' affair and is passed over.</summary>
    public static string? Fault(string html)
    {
        Stack<string> open = [];
        for (var at = html.IndexOf('<'); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = AfterComment(html, at);
            }
            else if (Tag(html, at) is not { } tag)
            {
                at++;
            }
            else
            {
                if (tag.Fault is not null || (tag.Closes ? Close(open, tag.Name) : Open(open, tag)) is not null)
                {
                    return tag.Fault ?? $"</{tag.Name}> closes nothing that was opened in the widget" + (open.TryPeek(out var inner) ? $"; <{inner}> is open" : "");
                }

                at = !tag.Closes && s_raw.Contains(tag.Name) && html.IndexOf($"</{tag.Name}", tag.End, StringComparison.OrdinalIgnoreCase) is var end and >= 0 ? end : tag.End;
            }
        }

        return open.FirstOrDefault(name => !s_endless.Contains(name)) is { } left ? $"<{left}> is never closed" : null;
    }

    private static string? Open(Stack<string> open, (string Name, bool Closes, bool Empty, int End, string? Fault) tag)
    {
        if (!tag.Empty && !s_void.Contains(tag.Name))
        {
            open.Push(tag.Name);
        }

        return null;
    }

    private static string? Close(Stack<string> open, string name)
    {
        if (s_void.Contains(name))
        {
            return null;
        }

        while (open.TryPop(out var inner))
        {
            if (inner.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            if (!s_endless.Contains(inner))
            {
                open.Push(inner);
                return name;
            }
        }

        return name;
    }

    /// <summary>Behind a comment; behind the whole slot when the comment begins one.</summary>
    private static int AfterComment(string html, int at)
    {
        var depth = 0;
        do
        {
            var end = html.IndexOf("-->", at, StringComparison.Ordinal);
            if (end < 0)
            {
                return html.Length;
            }

            depth += html.AsSpan(at).StartsWith("<!--slot ") ? 1 : html.AsSpan(at).StartsWith("<!--/slot-->") ? -1 : 0;
            at = end + 3;
            if (depth > 0)
            {
                at = html.IndexOf("<!--", at, StringComparison.Ordinal) is var next and >= 0 ? next : html.Length;
            }
        }
        while (depth > 0 && at < html.Length);
        return at;
    }

    private static (string Name, bool Closes, bool Empty, int End, string? Fault)? Tag(string html, int at)
    {
        var closes = at + 1 < html.Length && html[at + 1] == '/';
        var start = at + (closes ? 2 : 1);
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':'))
        {
            end++;
        }

        if (end == start || !char.IsAsciiLetter(html[start]))
        {
            return null;
        }

        var name = html[start..end];
        char quote = default;
        for (var index = end; index < html.Length; index++)
        {
            var c = html[index];
            if (quote == default && c == '>')
            {
                return (name, closes, html[index - 1] == '/', index + 1, null);
            }

            quote = quote == default ? c is '"' or '\'' ? c : default : c == quote ? default : quote;
        }

        return (name, closes, false, html.Length, $"<{name}> has no end");
    }
}
