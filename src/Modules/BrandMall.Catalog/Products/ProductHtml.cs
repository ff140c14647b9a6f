using Ganss.Xss;

namespace BrandMall.Catalog.Products;

/// <summary>Keeps of a description what a page may show: no scripts, no style attributes (the pages' policy forbids them), no pictures from other hosts.</summary>
internal static class ProductHtml
{
    private static readonly HtmlSanitizer s_sanitizer = Configure();

    public static string Clean(string html) => html.Length == 0 ? "" : s_sanitizer.Sanitize(html).Trim();

    private static HtmlSanitizer Configure()
    {
        var sanitizer = new HtmlSanitizer();
        foreach (var tag in (string[])["form", "input", "button", "textarea", "select", "option", "optgroup", "fieldset", "style", "map", "area", "menu", "menuitem", "keygen", "datalist"])
        {
            sanitizer.AllowedTags.Remove(tag);
        }

        sanitizer.AllowedAttributes.Remove("style");
        sanitizer.AllowedAttributes.Remove("background");
        sanitizer.FilterUrl += (_, url) =>
        {
            if (url.Tag.LocalName == "img" && ProductImage.IsRemote(url.OriginalUrl))
            {
                url.SanitizedUrl = null;
            }
        };
        return sanitizer;
    }
}
