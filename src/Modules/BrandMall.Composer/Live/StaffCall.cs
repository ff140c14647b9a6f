using BrandMall.Composer;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Composer.Live;

/// <summary>What a connection came with, to ask again later: it lasts for hours, and a right may be gone by then.</summary>
internal sealed record StaffCall(string Cookies, string Scheme, HostString Host, string Site)
{
    public static StaffCall Of(HttpContext http, Site site) => new(http.Request.Headers.Cookie.ToString(), http.Request.Scheme, http.Request.Host, site.Name);

    /// <summary>Whether whoever came may still look at the site's pages, judged from what is stored now.</summary>
    public async Task<bool> IsAllowedAsync(IServiceScopeFactory scopes, SiteRegistry sites)
    {
        if (sites.Map.ByName(Site) is not { } site)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        DefaultHttpContext http = new() { RequestServices = scope.ServiceProvider };
        (http.Request.Scheme, http.Request.Host, http.Request.Headers.Cookie) = (Scheme, Host, Cookies);
        return await scope.ServiceProvider.GetRequiredService<IStaffAccess>().JudgeAsync(http, ComposerPermissions.View, site) == StaffVerdict.Allowed;
    }
}
