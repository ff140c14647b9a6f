using System.Text;
using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace BrandMall.Kernel.Pages;

/// <summary>Reads from a request what a page may differ by, and nothing else. Only query names the page's route declares count, in the route's order.</summary>
internal sealed class PageAddresses(PageRouter router)
{
    /// <summary>Longer values are nobody's honest words; they count as none.</summary>
    private const int MaxValue = 200;

    private static readonly QueryCollection s_none = new();

    public AnswerKey KeyOf(HttpRequest request, SiteVisit visit) => new(
        AnswerKey.Page, visit.Site.Id, visit.Locale ?? visit.Site.Locale, request.Scheme, request.Host.Value ?? "", visit.PathBase, request.Path.Value is { Length: > 0 } path ? path : "/", Canonical(request), visit.Audience);

    /// <summary>The declared part of the query, for those who make the page.</summary>
    public IQueryCollection Declared(HttpRequest request) => request.QueryString.HasValue ? Declared(request.Path, request.Query) : s_none;

    /// <inheritdoc cref="Declared(HttpRequest)"/>
    public IQueryCollection Declared(PathString path, IQueryCollection query)
    {
        if (query.Count == 0 || router.Match(path) is not { } match || match.Route.Query.Count == 0)
        {
            return s_none;
        }

        Dictionary<string, StringValues> values = [];
        foreach (var name in match.Route.Query)
        {
            if (Value(query, name) is { } value)
            {
                values[name] = value;
            }
        }

        return new QueryCollection(values);
    }

    /// <summary>A declared query as one text, always the same for the same page.</summary>
    public static string Canonical(IQueryCollection declared) =>
        string.Concat(declared.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={Uri.EscapeDataString(value.Value.ToString())}&"));

    private string Canonical(HttpRequest request)
    {
        if (!request.QueryString.HasValue || router.Match(request.Path) is not { } match)
        {
            return "";
        }

        StringBuilder? canonical = null;
        foreach (var name in match.Route.Query)
        {
            if (Value(request.Query, name) is { } value)
            {
                (canonical ??= new StringBuilder()).Append(name).Append('=').Append(Uri.EscapeDataString(value)).Append('&');
            }
        }

        return canonical?.ToString() ?? "";
    }

    /// <summary>The first value of a name said twice, as one rule for the key and the page.</summary>
    private static string? Value(IQueryCollection query, string name) =>
        query.TryGetValue(name, out var values) && values.Count > 0 && values[0] is { Length: > 0 and <= MaxValue } value ? value : null;
}
