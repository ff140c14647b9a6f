using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Seo;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes.Overrides;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Kernel.Pages;

/// <summary>Answers every storefront address that the page cache did not: makes the page, or waits for whoever is making it.</summary>
internal sealed class ServePage(PageCache cache, PageAddresses addresses, IServiceScopeFactory scopes)
{
    public static Task HandleAsync(HttpContext http) => http.RequestServices.GetRequiredService<ServePage>().ServeAsync(http);

    private async Task ServeAsync(HttpContext http)
    {
        var request = http.Request;
        if (http.Features.Get<SiteVisit>() is not { } visit)
        {
            // Below the administration and the other shared addresses there are no pages.
            await Problems.NotFound("route.unknown", "There is nothing at this address.").ExecuteAsync(http);
            return;
        }

        if (request.Path.Value is { Length: > 1 } trailing && trailing.EndsWith('/'))
        {
            http.Response.Redirect($"{request.PathBase}{new PathString(trailing.TrimEnd('/'))}{request.QueryString}", permanent: true);
            return;
        }

        PageRequest page = new(visit, request.Scheme, request.Host, request.Path.Value is { Length: > 0 } path ? path : "/", addresses.Declared(request)) { Preview = http.Features.Get<ThemePreview>()?.Theme, Device = DeviceClass.Of(request) };
        if (!cache.IsOn || http.Features.Get<NoPageCache>() is not null)
        {
            await WriteAsync(http, await MakeAsync(page, http.RequestAborted), stale: false);
            return;
        }

        var key = addresses.KeyOf(request, visit);
        var landing = await cache.AnswerAsync(key, ct => MakeAsync(page, ct), http.RequestAborted);
        if (landing.Answer.VariesByDevice)
        {
            // Whoever made it may have been on another device; from now on each class of devices asks under its own name.
            landing = await cache.AnswerAsync(key with { Device = page.Device }, ct => MakeAsync(page, ct), http.RequestAborted);
        }

        await WriteAsync(http, landing.Answer, landing.Stale);
    }

    private static Task WriteAsync(HttpContext http, CachedAnswer answer, bool stale)
    {
        if (answer.Status is not (StatusCodes.Status301MovedPermanently or StatusCodes.Status302Found))
        {
            return AnswerWriter.WriteAsync(http, answer, stale);
        }

        // The query is this visitor's own: whoever asked at the same moment has another.
        var location = answer.Headers.First(header => header.Key == HeaderNames.Location).Value.ToString();
        http.Response.Redirect(Redirect.WithQuery(location, http.Request.QueryString), answer.Status == StatusCodes.Status301MovedPermanently);
        return Task.CompletedTask;
    }

    /// <summary>In a scope of its own: the page may outlive the request that asked for it.</summary>
    private async Task<CachedAnswer> MakeAsync(PageRequest page, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Choose(page.Visit.Map, page.Visit.Site, page.Visit.Locale, page.Visit.PathBase);
        if (page.Preview is { } preview)
        {
            scope.ServiceProvider.GetRequiredService<CurrentTheme>().Show(preview);
        }

        return await scope.ServiceProvider.GetRequiredService<MakePage>().MakeAsync(page, ct);
    }
}
