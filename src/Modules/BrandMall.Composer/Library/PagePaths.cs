using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace BrandMall.Composer.Library;

/// <summary>Refuses addresses at which a page would never be seen, because something else answers there.</summary>
internal sealed class PagePaths(IEnumerable<PageRoute> routes)
{
    private static readonly string[] s_reserved = ["admin", "api", "assets", "media", "s", "~preview", "healthz", "readyz", "metrics", "openapi", "sitemap.xml", "robots.txt", "feed.xml"];

    /// <exception cref="RuleViolationException"><c>page.path-reserved</c>.</exception>
    public void Check(string? path)
    {
        if (path?.Trim().Trim('/') is not { Length: > 0 } asked)
        {
            return;
        }

        if (s_reserved.Contains(asked.Split('/')[0], StringComparer.OrdinalIgnoreCase)
            || routes.Any(route => new TemplateMatcher(TemplateParser.Parse(route.Pattern.TrimStart('/')), []).TryMatch($"/{asked}", new RouteValueDictionary())))
        {
            throw new RuleViolationException("page.path-reserved", $"Something else answers at /{asked}.", "path");
        }
    }
}
