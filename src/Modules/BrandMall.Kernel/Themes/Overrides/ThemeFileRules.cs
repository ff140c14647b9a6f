using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>Which files of a theme a site may write anew, and what must hold of them before they are kept. Scripts are not among them: they stay with the theme.</summary>
internal sealed partial class ThemeFileRules(LiquidEngine engine, WidgetCatalog widgets)
{
    public const int MaxBytes = 128 << 10;

    [GeneratedRegex(@"^(layout/[a-z0-9-]{1,60}\.liquid|snippets/[a-z0-9-]{1,60}\.liquid|widgets/[a-z0-9-]{1,60}\.(liquid|css)|templates/[a-z0-9-]{1,60}\.json|assets/[a-z0-9-]{1,60}\.css|locales/[A-Za-z0-9-]{2,20}\.json|tokens\.json)$")]
    private static partial Regex Path();

    public static bool IsPath(string path) => Path().IsMatch(path);

    /// <summary>Everything wrong with it; empty when it may be kept.</summary>
    public IReadOnlyList<ThemeFileProblem> Problems(Theme theme, string path, string body)
    {
        if (!IsPath(path))
        {
            return [new("theme.path", $"'{path}' is not a file of a theme that a site may write.")];
        }

        if (Encoding.UTF8.GetByteCount(body) > MaxBytes)
        {
            return [new("theme.size", $"A file may hold {MaxBytes >> 10} KB.")];
        }

        return path switch
        {
            TokenOverrides.Path => [.. Json(body, node => TokenRules.Problems(theme, node))],
            _ when path.EndsWith(".liquid", StringComparison.Ordinal) => [.. LiquidProblems(path, body)],
            _ when path.EndsWith(".css", StringComparison.Ordinal) => [.. CssFaults.Find(body).Select(fault => new ThemeFileProblem("theme.css", fault.Message, fault.Line, fault.Column))],
            _ when path.StartsWith("locales/", StringComparison.Ordinal) => [.. Json(body, Texts)],
            _ => [.. Json(body, PageProblems)],
        };
    }

    private IEnumerable<ThemeFileProblem> LiquidProblems(string path, string body)
    {
        ThemeFileProblem? problem = null;
        try
        {
            engine.Parse(body, path);
        }
        catch (LiquidSyntaxException wrong)
        {
            problem = new ThemeFileProblem("theme.liquid", wrong.Message, wrong.Line, wrong.Column);
        }
        catch (LiquidLimitException tooMuch)
        {
            problem = new ThemeFileProblem("theme.liquid", tooMuch.Message);
        }

        if (problem is not null)
        {
            yield return problem;
        }
        else if (path.StartsWith("layout/", StringComparison.Ordinal) && (!PageHead().IsMatch(body) || !MainSlot().IsMatch(body)))
        {
            yield return new ThemeFileProblem("theme.layout", "A layout needs {% page_head %} and {% slot 'main' %}.");
        }
    }

    private static IEnumerable<ThemeFileProblem> Json(string body, Func<JsonObject, IEnumerable<ThemeFileProblem>> look)
    {
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(body, documentOptions: RecipeJson.Document);
        }
        catch (JsonException malformed)
        {
            return [new("theme.json", malformed.Message, (int?)malformed.LineNumber + 1, (int?)malformed.BytePositionInLine + 1)];
        }

        if (node is not JsonObject members)
        {
            return [new("theme.json", "The file must hold an object.", 1, 1)];
        }

        return look(members).Select(problem => problem with { Line = problem.Line ?? LineOf(body, problem.Message) });
    }

    private IEnumerable<ThemeFileProblem> PageProblems(JsonObject json)
    {
        PageDocument page;
        try
        {
            page = PageDocument.Read(json);
        }
        catch (JsonException wrong)
        {
            return [new("theme.page", $"{wrong.Path}: this is not how a page is written.")];
        }

        return PageRules.Problems(page, widgets).Select(problem => new ThemeFileProblem("theme.page", problem));
    }

    private static IEnumerable<ThemeFileProblem> Texts(JsonObject json) => json
        .SelectMany(member => member.Value is JsonObject deeper ? Texts(deeper)
            : member.Value?.GetValueKind() == JsonValueKind.String ? []
            : [new ThemeFileProblem("theme.texts", $"'{member.Key}' must be a text.")]);

    /// <summary>The line of the first thing the message quotes.</summary>
    private static int? LineOf(string body, string message)
    {
        if (Quoted().Match(message) is { Success: true } quoted && body.IndexOf($"\"{quoted.Groups[1].Value}\"", StringComparison.Ordinal) is >= 0 and var at)
        {
            return body.AsSpan(0, at).Count('\n') + 1;
        }

        return null;
    }

    [GeneratedRegex(@"\{%-?\s*page_head\b")]
    private static partial Regex PageHead();

    [GeneratedRegex(@"\{%-?\s*slot\s+['""]main['""]")]
    private static partial Regex MainSlot();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
