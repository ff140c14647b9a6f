using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Sites;

/// <summary>Where the real work of a request begins: its scope is opened on the site it visits.</summary>
internal sealed class ChooseSite(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http, CurrentSite current)
    {
        if (http.Features.Get<SiteVisit>() is { } visit)
        {
            current.Choose(visit.Map, visit.Site, visit.Locale, visit.PathBase);
        }

        return next(http);
    }
}
