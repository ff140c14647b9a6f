using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using BrandMall.Kernel.Widgets;
using Ganss.Xss;

namespace BrandMall.Kernel.Pages;

/// <summary>Cleans the rich text of settings when a page is compiled, so that templates may print it as it is.</summary>
internal sealed class RichText
{
    private static readonly string[] s_types = ["richtext", "richtext_inline"];

    private readonly HtmlSanitizer _sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(["p", "br", "strong", "b", "em", "i", "u", "s", "a", "ul", "ol", "li", "h2", "h3", "h4", "blockquote", "span", "sub", "sup", "hr", "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption"]),
        AllowedAttributes = new HashSet<string>(["href", "title", "lang", "colspan", "rowspan", "class"]),
        AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "tel"]),
        UriAttributes = new HashSet<string>(["href"]),
    });

    private readonly HtmlSanitizer _markup = Markup();

    public string Clean(string html) => _sanitizer.Sanitize(html);

    /// <summary>What an editor may write as HTML of his own: structure, pictures of the library, nothing that runs, loads from elsewhere or takes names of the page.</summary>
    public string CleanMarkup(string html) => _markup.Sanitize(html);

    private static HtmlSanitizer Markup()
    {
        HtmlSanitizer markup = new(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>([
                "p", "br", "strong", "b", "em", "i", "u", "s", "a", "ul", "ol", "li", "dl", "dt", "dd", "h2", "h3", "h4", "h5", "blockquote", "cite", "q", "span", "sub", "sup", "small", "hr", "abbr", "time", "mark", "code", "pre",
                "div", "section", "article", "aside", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "details", "summary", "img", "picture"]),
            AllowedAttributes = new HashSet<string>(["href", "title", "lang", "colspan", "rowspan", "scope", "class", "src", "alt", "width", "height", "loading", "datetime", "open", "rel", "role", "aria-label", "aria-hidden"]),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "tel"]),
            UriAttributes = new HashSet<string>(["href", "src"]),
        });
        markup.PostProcessNode += (_, cleaned) =>
        {
            // The page's security policy refuses pictures of other hosts anyway; a torn picture helps nobody.
            if (cleaned.Node is IHtmlImageElement picture && picture.GetAttribute("src")?.StartsWith("/media/", StringComparison.Ordinal) != true)
            {
                picture.Remove();
            }
        };
        return markup;
    }

    public void Clean(WidgetDefinition widget, JsonObject values)
    {
        foreach (var setting in widget.Settings)
        {
            CleanOne(setting, values);
        }
    }

    private void CleanOne(SettingDefinition setting, JsonObject values)
    {
        if (s_types.Contains(setting.Type) && values[setting.Id] is JsonValue text)
        {
            values[setting.Id] = Clean(text.ToString());
        }
        else if (setting.Type == "html" && values[setting.Id] is JsonValue markup)
        {
            values[setting.Id] = CleanMarkup(markup.ToString());
        }
        else if (setting.Type == "list" && values[setting.Id] is JsonArray items)
        {
            foreach (var item in items.OfType<JsonObject>())
            {
                foreach (var field in setting.Fields ?? [])
                {
                    CleanOne(field, item);
                }
            }
        }
    }
}
