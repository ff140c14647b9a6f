using System.Globalization;
using System.Text;
using BrandMall.Kernel.Liquid.Rendering;
using Ganss.Xss;
using Markdig;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Texts: translation, Markdown, sanitising, shortcodes, names for addresses and classes, time zones.</summary>
internal static class WritingFilters
{
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    // Its rules are never changed, so one serves all threads.
    private static readonly HtmlSanitizer s_sanitizer = new();

    public static void AddTo(LiquidLanguage language)
    {
        language.Filter("t", Translate);
        language.Filter("d", (input, _, scope) => LiquidArguments.AsText(input) is { } text ? scope.Feature<OrchardScene>()?.Translate(text) ?? text : null);
        language.Filter("markdownify", (input, _, _) => new LiquidHtml(Markdown(LiquidArguments.AsText(input) ?? string.Empty)), most: 0);
        language.Filter("sanitize_html", (input, _, _) => new LiquidHtml(s_sanitizer.Sanitize(LiquidArguments.AsText(input) ?? string.Empty)), most: 0);
        language.Filter("shortcode", (input, _, scope) => Shortcodes.Expand(input, scope));
        language.Filter("slugify", (input, _, _) => Slug(LiquidArguments.AsText(input) ?? string.Empty), most: 0);
        language.Filter("transliterate", (input, _, _) => Plain(LiquidArguments.AsText(input) ?? string.Empty), most: 0);
        language.Filter("html_class", (input, _, _) => HtmlClass(LiquidArguments.AsText(input) ?? string.Empty), most: 0);
        language.Filter("local", (input, _, scope) => Instant(input, scope) is { } instant ? TimeZoneInfo.ConvertTime(instant, scope.TimeZone) : null, most: 0);
        language.Filter("utc", (input, _, scope) => Instant(input, scope)?.ToUniversalTime(), most: 0);
        language.Filter("console_log", (input, _, _) => new LiquidHtml($"<script>console.log({System.Text.Json.JsonSerializer.Serialize(LiquidArguments.AsText(input))})</script>"), most: 0);
    }

    public static string Markdown(string text) => Markdig.Markdown.ToHtml(text, s_markdown);

    /// <summary>Arguments are encoded; a translation of the catalogue may hold markup, a text that is not in it may not.</summary>
    private static object? Translate(object? input, LiquidArguments arguments, LiquidScope scope)
    {
        if (LiquidArguments.AsText(input) is not { } text)
        {
            return null;
        }

        var translated = scope.Feature<OrchardScene>()?.Translate(text);
        var result = new StringBuilder(translated ?? (input is LiquidHtml ? text : HtmlText.Encode(text)));
        for (var i = 0; i < arguments.Count; i++)
        {
            result.Replace($"{{{i}}}", arguments[i] is LiquidHtml html ? html.Value : HtmlText.Encode(arguments.Text(i) ?? string.Empty));
        }

        return new LiquidHtml(result.ToString());
    }

    private static DateTimeOffset? Instant(object? input, LiquidScope scope) => input switch
    {
        DateTimeOffset instant => instant,
        "now" or "today" => scope.Clock.GetUtcNow(),
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) => instant,
        _ => null,
    };

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Slug(string text) => Joined(Plain(text).ToLowerInvariant(), char.IsLetterOrDigit);

    private static string HtmlClass(string text)
    {
        var spaced = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsUpper(text[i]) && !char.IsUpper(text[i - 1]))
            {
                spaced.Append(' ');
            }

            spaced.Append(char.ToLowerInvariant(text[i]));
        }

        return Joined(spaced.ToString(), char.IsLetter);
    }

    private static string Joined(string text, Func<char, bool> keep)
    {
        var joined = new StringBuilder();
        foreach (var c in text)
        {
            if (keep(c))
            {
                joined.Append(c);
            }
            else if (joined.Length > 0 && joined[^1] != '-')
            {
                joined.Append('-');
            }
        }

        return joined.ToString().TrimEnd('-');
    }
}
