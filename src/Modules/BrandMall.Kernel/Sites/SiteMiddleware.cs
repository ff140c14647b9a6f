using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Sites;

/// <summary>Picks the site by prefix (<c>/s/{site}</c>), else by host, else the default one; then a further language by <c>/{locale}</c>. What was read moves into the path base.</summary>
internal sealed class SiteMiddleware(RequestDelegate next)
{
    private static readonly string[] s_shared = ["/api/admin", "/admin", "/assets", "/media", "/healthz", "/readyz", "/metrics", "/openapi"];

    public async Task InvokeAsync(HttpContext http, SiteRegistry sites, CurrentSite current)
    {
        var request = http.Request;
        if (s_shared.Any(shared => request.Path.StartsWithSegments(shared, StringComparison.OrdinalIgnoreCase)))
        {
            await next(http);
            return;
        }

        var map = sites.Map;
        Site? site;
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
                http.Features.Set(new UnknownSite(name));
            }
        }
        else
        {
            site = map.ByHost(request.Host.Host);
        }

        site ??= map.Default;
        if (site is null)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await http.Response.WriteAsync("This mall has no site yet. Run a recipe: brandmall recipe run FILE");
            return;
        }

        string? locale = null;
        if (Segment(request.Path) is { Length: > 0 } first && site.Locales.Skip(1).FirstOrDefault(l => l.Equals(first, StringComparison.OrdinalIgnoreCase)) is { } further)
        {
            locale = further;
            request.PathBase += $"/{further}";
            request.Path = Rest(request.Path, first);
        }

        current.Choose(map, site, locale, request.PathBase);
        await next(http);
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
