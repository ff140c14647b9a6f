using System.Globalization;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Seo;

/// <summary><c>/feed.xml</c>: what is new on the site, in the language of the address. Format: RSS 2.0.</summary>
internal static class ServeFeed
{
    private const int Entries = 30;
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static void Map(IEndpointRouteBuilder storefront) => storefront.MapGet("/feed.xml", HandleAsync).AllowsAnyone().ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(HttpContext http, CurrentSite site, IEnumerable<IFeedSource> sources, CancellationToken ct)
    {
        if (!site.IsSet || !Visibility.IsIndexed(site.Value))
        {
            return Results.NotFound();
        }

        List<FeedEntry> entries = [];
        foreach (var source in sources)
        {
            entries.AddRange(await source.NewestAsync(Entries, ct));
        }

        SiteAddress address = new(http.Request, site);
        var home = address.Of("/", site.Locale);
        var bytes = await ServeSitemap.WriteAsync(async xml =>
        {
            await xml.WriteStartElementAsync(null, "rss", null);
            await xml.WriteAttributeStringAsync(null, "version", null, "2.0");
            await xml.WriteAttributeStringAsync("xmlns", "atom", null, Atom);
            await xml.WriteStartElementAsync(null, "channel", null);
            await xml.WriteElementStringAsync(null, "title", null, site.Value.DisplayName);
            await xml.WriteElementStringAsync(null, "link", null, home);
            await xml.WriteElementStringAsync(null, "description", null, site.Value.DisplayName);
            await xml.WriteElementStringAsync(null, "language", null, site.Locale);
            await xml.WriteStartElementAsync("atom", "link", Atom);
            await xml.WriteAttributeStringAsync(null, "href", null, address.Of("/feed.xml", site.Locale));
            await xml.WriteAttributeStringAsync(null, "rel", null, "self");
            await xml.WriteAttributeStringAsync(null, "type", null, "application/rss+xml");
            await xml.WriteEndElementAsync();
            foreach (var entry in entries.OrderByDescending(entry => entry.At).Take(Entries))
            {
                var url = address.Of(entry.Path, site.Locale);
                await xml.WriteStartElementAsync(null, "item", null);
                await xml.WriteElementStringAsync(null, "title", null, entry.Title);
                await xml.WriteElementStringAsync(null, "link", null, url);
                await xml.WriteElementStringAsync(null, "guid", null, url);
                await xml.WriteElementStringAsync(null, "pubDate", null, entry.At.UtcDateTime.ToString("r", CultureInfo.InvariantCulture));
                if (entry.Summary is { Length: > 0 } summary)
                {
                    await xml.WriteElementStringAsync(null, "description", null, summary);
                }

                await xml.WriteEndElementAsync();
            }

            await xml.WriteEndElementAsync();
            await xml.WriteEndElementAsync();
        });
        return Results.Bytes(bytes, "application/rss+xml; charset=utf-8");
    }
}
