using System.Globalization;
using System.Text;
using System.Xml;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Seo;

/// <summary>
/// <c>/sitemap.xml</c>, the index, and <c>/sitemap/{source}-{number}.xml</c>: every page in every language of the site, each naming its translations.
/// Format: sitemaps.org 0.9 with xhtml:link alternates.
/// </summary>
internal static class ServeSitemap
{
    /// <summary>Addresses a file; the protocol allows 50,000, and each comes once a language.</summary>
    private const int PerFile = 5000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static void Map(IEndpointRouteBuilder storefront)
    {
        storefront.MapGet("/sitemap.xml", IndexAsync).AllowsAnyone().ExcludeFromDescription();
        storefront.MapGet("/sitemap/{file}", FileAsync).AllowsAnyone().ExcludeFromDescription();
    }

    private static async Task<IResult> IndexAsync(HttpContext http, CurrentSite site, IEnumerable<ISitemapSource> sources, CancellationToken ct)
    {
        if (!site.IsSet || !Visibility.IsIndexed(site.Value))
        {
            return Results.NotFound();
        }

        SiteAddress address = new(http.Request, site);
        return Xml(await WriteAsync(async xml =>
        {
            await xml.WriteStartElementAsync(null, "sitemapindex", Namespace);
            foreach (var source in sources)
            {
                var files = (await source.CountAsync(ct) + PerFile - 1) / PerFile;
                for (var number = 1; number <= files; number++)
                {
                    await xml.WriteStartElementAsync(null, "sitemap", Namespace);
                    await xml.WriteElementStringAsync(null, "loc", Namespace, $"{address.Origin}{address.Prefix}/sitemap/{source.Name}-{number.ToString(CultureInfo.InvariantCulture)}.xml");
                    await xml.WriteEndElementAsync();
                }
            }

            await xml.WriteEndElementAsync();
        }));
    }

    private static async Task<IResult> FileAsync(string file, HttpContext http, CurrentSite site, IEnumerable<ISitemapSource> sources, CancellationToken ct)
    {
        if (!site.IsSet || !Visibility.IsIndexed(site.Value) || Parse(file) is not { } wanted || sources.FirstOrDefault(s => s.Name == wanted.Source) is not { } source)
        {
            return Results.NotFound();
        }

        var entries = await source.ReadAsync((wanted.Number - 1) * PerFile, PerFile, ct);
        if (entries.Count == 0)
        {
            return Results.NotFound();
        }

        SiteAddress address = new(http.Request, site);
        return Xml(await WriteAsync(async xml =>
        {
            await xml.WriteStartElementAsync(null, "urlset", Namespace);
            await xml.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);
            foreach (var entry in entries)
            {
                var languages = address.InEveryLanguage(entry.Path);
                foreach (var (_, url) in languages)
                {
                    await xml.WriteStartElementAsync(null, "url", Namespace);
                    await xml.WriteElementStringAsync(null, "loc", Namespace, url);
                    if (entry.ModifiedAt is { } modified)
                    {
                        await xml.WriteElementStringAsync(null, "lastmod", Namespace, modified.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
                    }

                    foreach (var (locale, translated) in languages.Count > 1 ? languages : [])
                    {
                        await xml.WriteStartElementAsync("xhtml", "link", Xhtml);
                        await xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
                        await xml.WriteAttributeStringAsync(null, "hreflang", null, locale);
                        await xml.WriteAttributeStringAsync(null, "href", null, translated);
                        await xml.WriteEndElementAsync();
                    }

                    await xml.WriteEndElementAsync();
                }
            }

            await xml.WriteEndElementAsync();
        }));
    }

    private static (string Source, int Number)? Parse(string file) =>
        file.EndsWith(".xml", StringComparison.Ordinal) && file[..^4] is var name && name.LastIndexOf('-') is var dash and > 0
            && int.TryParse(name[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 100_000 ? (name[..dash], number) : null;

    internal static async Task<byte[]> WriteAsync(Func<XmlWriter, Task> write)
    {
        using MemoryStream bytes = new();
        await using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), Indent = true }))
        {
            await xml.WriteStartDocumentAsync();
            await write(xml);
            await xml.WriteEndDocumentAsync();
        }

        return bytes.ToArray();
    }

    private static IResult Xml(byte[] bytes) => Results.Bytes(bytes, "application/xml; charset=utf-8");
}
