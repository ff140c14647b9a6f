using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Liquid.Rendering;

namespace BrandMall.Kernel.Pages;

/// <summary>Writes the head of a page: what search engines, social cards and the browser need.</summary>
internal static class PageHead
{
    private static readonly JsonSerializerOptions s_structured = new() { Encoder = JavaScriptEncoder.Default };

    public static string Write(PageFacts facts, PageScene scene)
    {
        StringBuilder head = new();
        void Meta(string kind, string name, string? content)
        {
            if (content is { Length: > 0 })
            {
                head.Append("<meta ").Append(kind).Append("=\"").Append(name).Append("\" content=\"").Append(HtmlText.Encode(content)).Append("\">\n");
            }
        }

        head.Append("<title>").Append(HtmlText.Encode(facts.FullTitle)).Append("</title>\n");
        Meta("name", "description", facts.Description);
        if (facts.NoIndex)
        {
            Meta("name", "robots", "noindex");
        }
        else
        {
            head.Append("<link rel=\"canonical\" href=\"").Append(HtmlText.Encode(facts.CanonicalUrl)).Append("\">\n");
            foreach (var (locale, url) in facts.Alternates)
            {
                head.Append("<link rel=\"alternate\" hreflang=\"").Append(HtmlText.Encode(locale)).Append("\" href=\"").Append(HtmlText.Encode(url)).Append("\">\n");
            }
        }

        Meta("property", "og:title", facts.Title);
        Meta("property", "og:description", facts.Description);
        Meta("property", "og:type", facts.StructuredData is null ? "website" : "product");
        Meta("property", "og:url", facts.CanonicalUrl);
        Meta("property", "og:image", facts.ImageUrl);
        Meta("property", "og:site_name", facts.SiteName);
        Meta("property", "og:locale", facts.Locale.Replace('-', '_'));
        Meta("name", "twitter:card", facts.ImageUrl is null ? "summary" : "summary_large_image");
        if (facts.FeedUrl is { } feed)
        {
            head.Append("<link rel=\"alternate\" type=\"application/rss+xml\" title=\"").Append(HtmlText.Encode(facts.SiteName)).Append("\" href=\"").Append(HtmlText.Encode(feed)).Append("\">\n");
        }

        head.Append("<link rel=\"stylesheet\" href=\"").Append(scene.Assets.Url(scene.Plan.Theme, Themes.ThemeAssets.Styles)).Append("\">\n");
        if (scene.Plan.Style.Length + facts.Pictures.Style.Length > 0)
        {
            head.Append("<style>").Append(scene.Plan.Style).Append(facts.Pictures.Style).Append("</style>\n");
        }

        head.Append("<script type=\"module\" src=\"").Append(scene.Assets.Url(scene.Plan.Theme, Themes.ThemeAssets.Script)).Append("\"></script>\n");
        foreach (var data in new[] { facts.StructuredData, facts.SiteData }.OfType<JsonNode>())
        {
            // The default encoder writes < as an escape, so nothing in the data can end the element.
            head.Append("<script type=\"application/ld+json\">").Append(data.ToJsonString(s_structured)).Append("</script>\n");
        }

        return head.ToString();
    }
}
