using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace BrandMall.Kernel.Pages;

/// <summary>Finds the kind of page a path belongs to, among the addresses modules declared.</summary>
internal sealed class PageRouter
{
    private readonly List<(PageRoute Route, TemplateMatcher Matcher)> _routes;

    public PageRouter(IEnumerable<PageRoute> routes) => _routes =
        [.. routes.Select(route => (route, new TemplateMatcher(TemplateParser.Parse(route.Pattern.TrimStart('/')), [])))];

    public (PageRoute Route, IReadOnlyDictionary<string, string> Values)? Match(PathString path)
    {
        foreach (var (route, matcher) in _routes)
        {
            RouteValueDictionary values = [];
            if (matcher.TryMatch(path, values))
            {
                return (route, values.Where(v => v.Value is not null).ToDictionary(v => v.Key, v => v.Value!.ToString()!));
            }
        }

        return null;
    }
}
