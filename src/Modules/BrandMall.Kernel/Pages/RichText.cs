using System.Text.Json.Nodes;
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

    public string Clean(string html) => _sanitizer.Sanitize(html);

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
