using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Seo;

/// <summary>schema.org data that pages have whatever they are about.</summary>
internal static class StructuredSite
{
    /// <summary>On the home page the site and how to search it; elsewhere the way to the page, where it has one.</summary>
    public static JsonNode? Of(string siteName, bool isHome, string url, string origin, string pathBase, IReadOnlyList<Breadcrumb> crumbs)
    {
        if (isHome)
        {
            return new JsonObject
            {
                ["@context"] = "https://schema.org",
                ["@type"] = "WebSite",
                ["name"] = siteName,
                ["url"] = url,
                ["potentialAction"] = new JsonObject
                {
                    ["@type"] = "SearchAction",
                    ["target"] = $"{origin}{pathBase}/search?q={{search_term_string}}",
                    ["query-input"] = "required name=search_term_string",
                },
            };
        }

        return crumbs.Count == 0 ? null : new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. crumbs.Select((crumb, index) => new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = index + 1,
                ["name"] = crumb.Title,
                ["item"] = crumb.Path is { Length: > 0 } path ? origin + pathBase + new PathString(path == "/" ? "" : path).ToUriComponent() : url,
            })]),
        };
    }
}
