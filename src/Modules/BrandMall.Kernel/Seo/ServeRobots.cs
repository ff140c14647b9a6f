using System.Text;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Seo;

/// <summary><c>/robots.txt</c> of a host: what crawlers leave alone, and the sitemap of every site it serves that they may know.</summary>
internal static class ServeRobots
{
    public static void Map(IEndpointRouteBuilder storefront) => storefront.MapGet("/robots.txt", Handle).AllowsAnyone().ExcludeFromDescription();

    private static IResult Handle(HttpContext http, CurrentSite site, SiteRegistry sites)
    {
        var map = sites.Map;
        var origin = $"{http.Request.Scheme}://{http.Request.Host}";
        StringBuilder text = new("User-agent: *\nDisallow: /admin\nDisallow: /api/\nDisallow: /*?*sort=\nDisallow: /search\n");
        var own = map.ByHost(http.Request.Host.Host);
        if ((own ?? map.Default) is { } root && !Visibility.IsIndexed(root))
        {
            return Results.Text("User-agent: *\nDisallow: /\n", "text/plain", Encoding.UTF8);
        }

        // A host of its own serves one site at its root; the shared host the default one, and those without a host under their prefix.
        var prefixed = own is null ? map.All.Where(s => s != map.Default && s.Hosts.Count == 0).ToList() : [];
        foreach (var hidden in prefixed.Where(s => !Visibility.IsIndexed(s)))
        {
            text.Append("Disallow: /s/").Append(hidden.Name).Append('\n');
        }

        text.Append("\nSitemap: ").Append(origin).Append("/sitemap.xml\n");
        foreach (var shown in prefixed.Where(Visibility.IsIndexed))
        {
            text.Append("Sitemap: ").Append(origin).Append("/s/").Append(shown.Name).Append("/sitemap.xml\n");
        }

        return Results.Text(text.ToString(), "text/plain", Encoding.UTF8);
    }
}
