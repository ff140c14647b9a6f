using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>Takes a request that carries a preview's token past the page cache, and finds the drafts it may see.</summary>
internal sealed class PreviewMiddleware(RequestDelegate next, ThemePreviews previews)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (ThemePreviews.IsAsked(http.Request) && http.Features.Get<SiteVisit>() is { } visit)
        {
            http.Features.Set(NoPageCache.Instance);
            if (await previews.OfAsync(http, visit.Site, http.RequestServices.GetRequiredService<MallDb>(), keep: true, http.RequestAborted) is { } theme)
            {
                http.Features.Set(new ThemePreview(theme));
            }
        }

        await next(http);
    }
}
