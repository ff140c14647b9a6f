using BrandMall.Kernel.Primitives;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Sites;

/// <summary>Opens a scope of work on one site outside a request: commands, jobs, recipes.</summary>
public sealed class SiteScopes(IServiceScopeFactory scopes, SiteRegistry sites)
{
    public AsyncServiceScope Open(string? siteName = null)
    {
        var site = siteName is null ? sites.Map.Default : sites.Map.ByName(siteName);
        return site is null
            ? throw new RuleViolationException("site.unknown", siteName is null ? "The mall has no site yet." : $"There is no site named '{siteName}'. Known sites: {string.Join(", ", sites.Map.All.Select(s => s.Name))}.")
            : Open(site);
    }

    public AsyncServiceScope Open(Site site)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Choose(sites.Map, site);
        return scope;
    }
}
