using System.Text;

namespace BrandMall.Kernel.Themes;

/// <summary>
/// Writes tokens as CSS variables, and the colour schemes: the page's own (light, dark, or as the reader's system says) and those a part of a page may ask for with a class —
/// <c>scheme-light</c>, <c>scheme-dark</c> (always so, for words on pictures), <c>scheme-inverse</c> (the other one), <c>scheme-accent</c>.
/// </summary>
internal static class TokenStyles
{
    private static readonly (string Token, string From)[] s_onAccent =
    [
        ("color-surface", "color-accent"), ("color-raised", "color-accent"), ("color-sunk", "color-accent"), ("color-mist", "color-accent"), ("color-on-ink", "color-accent"), ("color-on-accent", "color-accent"),
        ("color-ink", "color-on-accent"), ("color-ink-soft", "color-on-accent"), ("color-muted", "color-on-accent"), ("color-line", "color-on-accent"), ("color-control", "color-on-accent"), ("color-accent", "color-on-accent"),
        ("color-price", "color-on-accent"), ("color-sale", "color-on-accent"), ("color-focus", "color-on-accent"), ("color-success", "color-on-accent"), ("color-warning", "color-on-accent"),
    ];

    public static void Write(StringBuilder css, Theme theme)
    {
        var light = theme.Tokens;
        Dictionary<string, string> colors = light.Where(token => token.Key.StartsWith("color-", StringComparison.Ordinal) || theme.DarkTokens.ContainsKey(token.Key)).ToDictionary();
        Dictionary<string, string> dark = new(colors);
        foreach (var (name, value) in theme.DarkTokens)
        {
            dark[name] = value;
        }

        Append(css, ".scheme-accent", OnAccent(theme.Scheme == "dark" ? dark : colors), null);
        var hasDark = theme.DarkTokens.Count > 0;
        var isDark = hasDark && theme.Scheme == "dark";
        Append(css, ":root", light.Where(token => !colors.ContainsKey(token.Key)), null);
        Append(css, ":root,.scheme-light", colors, "light");
        if (hasDark)
        {
            Append(css, isDark ? ":root,.scheme-dark,.scheme-inverse" : ".scheme-dark,.scheme-inverse", dark, "dark");
            if (isDark)
            {
                Append(css, ".scheme-light,.scheme-inverse", colors, "light");
            }
            else if (theme.Scheme == "auto")
            {
                css.Append("@media (prefers-color-scheme:dark){");
                Append(css, ":root", dark, "dark");
                Append(css, ".scheme-light,.scheme-inverse", colors, "light");
                Append(css, ".scheme-accent", OnAccent(dark), null);
                css.Append("}\n");
            }
        }

        css.Append(".scheme-light,.scheme-dark,.scheme-inverse,.scheme-accent{color:var(--color-ink)}\n");
    }

    /// <summary>Everything that is read takes the colour made for the accent; controls turn around.</summary>
    private static Dictionary<string, string> OnAccent(Dictionary<string, string> colors)
    {
        Dictionary<string, string> turned = [];
        foreach (var (part, role) in s_onAccent)
        {
            if (colors.TryGetValue(role, out var value))
            {
                turned[part] = value;
            }
        }

        return turned;
    }

    private static void Append(StringBuilder css, string selector, IEnumerable<KeyValuePair<string, string>> tokens, string? scheme)
    {
        css.Append(selector).Append('{');
        foreach (var (name, value) in tokens)
        {
            css.Append("--").Append(name).Append(':').Append(value).Append(';');
        }

        css.Append(scheme is null ? "" : $"color-scheme:{scheme}").Append("}\n");
    }
}
