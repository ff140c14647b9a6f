using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BrandMall.Kernel.Content;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>Which values a token may take. A value becomes part of a style sheet: it may not end its declaration, nor fetch anything.</summary>
internal static partial class TokenRules
{
    public static IEnumerable<ThemeFileProblem> Problems(Theme theme, JsonObject json)
    {
        foreach (var (member, value) in json)
        {
            switch (member)
            {
                case "scheme":
                    if (value.Text() is not (null or "auto" or "light" or "dark"))
                    {
                        yield return new("theme.token", "'scheme' is one of auto, light, dark.");
                    }

                    break;
                case "tokens" or "darkTokens" when value is JsonObject tokens:
                    foreach (var (name, token) in tokens)
                    {
                        if (Problem(theme, name, token.Text()) is { } problem)
                        {
                            yield return new("theme.token", $"'{name}' {problem}");
                        }
                    }

                    break;
                default:
                    yield return new("theme.token", $"'{member}' is none of scheme, tokens, darkTokens.");
                    break;
            }
        }
    }

    private static string? Problem(Theme theme, string name, string? value)
    {
        if (!theme.Plain.Tokens.ContainsKey(name) && !theme.Plain.DarkTokens.ContainsKey(name))
        {
            return "is no token of this theme";
        }

        var type = theme.TokenGroups.SelectMany(group => group.Tokens).FirstOrDefault(token => token.Name == name)?.Type;
        return value is null or { Length: 0 or > 400 } || Unsafe().IsMatch(value) || CssFaults.Find(value).Count > 0 ? "has a value that does not fit into a style sheet"
            : type == "color" && !Color().IsMatch(value) ? "must be a colour such as #47604f"
            : type == "length" && !Length().IsMatch(value) ? "must be a length such as 16px, 1.25rem or clamp(…)"
            : type == "number" && !Number().IsMatch(value) ? "must be a number such as 1.7"
            : null;
    }

    [GeneratedRegex(@"[;{}<>\\\r\n]|url\(|expression\(|/\*", RegexOptions.IgnoreCase)]
    private static partial Regex Unsafe();

    [GeneratedRegex("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")]
    private static partial Regex Color();

    [GeneratedRegex(@"^(0|-?[0-9.]+(px|rem|em|%|vw|vh|ch)|(clamp|min|max|calc)\([0-9a-z.,+*/%()\s-]+\))$")]
    private static partial Regex Length();

    [GeneratedRegex("^[0-9]+(\\.[0-9]+)?$")]
    private static partial Regex Number();
}
