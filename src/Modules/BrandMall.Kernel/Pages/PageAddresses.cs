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

    /// <summary>Choices of one filter.</summary>
    private const int MaxValues = 24;

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
            if (Values(query, name) is { Count: > 0 } said)
            {
                values[name] = said;
            }
        }

        return new QueryCollection(values);
    }

    /// <summary>A declared query as one text, always the same for the same page.</summary>
    public static string Canonical(IQueryCollection declared) =>
        string.Concat(declared.OrderBy(said => said.Key, StringComparer.Ordinal).SelectMany(said => said.Value.Select(value => $"{said.Key}={Uri.EscapeDataString(value!)}&")));

    private string Canonical(HttpRequest request)
    {
        if (!request.QueryString.HasValue || router.Match(request.Path) is not { } match)
        {
            return "";
        }

        StringBuilder? canonical = null;
        foreach (var name in match.Route.Query)
        {
            foreach (var value in Values(request.Query, name))
            {
                (canonical ??= new StringBuilder()).Append(name).Append('=').Append(Uri.EscapeDataString(value!)).Append('&');
            }
        }

        return canonical?.ToString() ?? "";
    }

    /// <summary>What is said under a name, as one rule for the key and the page: without empty and endless values, and not endlessly many.</summary>
    private static StringValues Values(IQueryCollection query, string name)
    {
        if (!query.TryGetValue(name, out var values))
        {
            return default;
        }

        return values is [{ Length: > 0 and <= MaxValue }] ? values : new StringValues([.. values.Where(value => value is { Length: > 0 and <= MaxValue }).Take(MaxValues)]);
    }
}
