using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Sites;

/// <summary>
/// Finds the site by prefix (<c>/s/{site}</c>), else by host, else the default one; then a further language by <c>/{locale}</c>. What was read moves into the path base.
/// Leaves a <see cref="SiteVisit"/> and opens no scope: what is answered from the cache needs none.
/// </summary>
internal sealed class SiteMiddleware(RequestDelegate next, SiteRegistry sites)
{
    private static readonly PathString[] s_shared = ["/api/admin", "/admin", "/assets", "/media", "/healthz", "/readyz", "/metrics", "/openapi"];

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (IsShared(request.Path))
        {
            return next(http);
        }

        var map = sites.Map;
        Site? site;
        string? unknown = null;
        if (request.Path.StartsWithSegments("/s", out var rest) && Segment(rest) is { Length: > 0 } name)
        {
            site = map.ByName(name);
            if (site is not null)
            {
                request.PathBase += $"/s/{site.Name}";
                request.Path = Rest(rest, name);
            }
            else
            {
                unknown = name;
            }
        }
        else
        {
            site = map.HasHosts ? map.ByHost(request.Host.Host) : null;
        }

        site ??= map.Default;
        if (site is null)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return http.Response.WriteAsync("This mall has no site yet. Run a recipe: brandmall recipe run FILE");
        }

        var locale = Further(site, request);
        http.Features.Set(new SiteVisit(map, site, locale, request.PathBase.Value ?? "") { UnknownSite = unknown });
        return next(http);
    }

    private static bool IsShared(PathString path)
    {
        foreach (var shared in s_shared)
        {
            if (path.StartsWithSegments(shared, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Further(Site site, HttpRequest request)
    {
        if (site.Locales.Count < 2)
        {
            return null;
        }

        var first = Segment(request.Path);
        for (var index = 1; index < site.Locales.Count; index++)
        {
            if (first.Equals(site.Locales[index], StringComparison.OrdinalIgnoreCase))
            {
                request.PathBase += $"/{site.Locales[index]}";
                request.Path = Rest(request.Path, first);
                return site.Locales[index];
            }
        }

        return null;
    }

    private static string Segment(PathString path)
    {
        var text = path.Value.AsSpan().TrimStart('/');
        var end = text.IndexOf('/');
        return (end < 0 ? text : text[..end]).ToString();
    }

    private static PathString Rest(PathString path, string first) =>
        path.Value!.Length > first.Length + 1 ? path.Value[(first.Length + 1)..] : "/";
}
