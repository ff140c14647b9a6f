using System.Security.Cryptography;
using System.Text;
using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Kernel.Pages;

/// <summary>Makes the HTML of an address, with the headers that keep it safe.</summary>
internal sealed class MakePage(LoadPage load, PageRenderer renderer, CurrentSite site)
{
    /// <summary>
    /// Browsers keep a page but ask each time whether it is still so: what is evicted here is gone everywhere, and a page that did not change costs a 304.
    /// </summary>
    public const string Revalidate = "no-cache";

    public async Task<CachedAnswer> MakeAsync(PageRequest request, CancellationToken ct)
    {
        var (page, move) = await load.LoadAsync(request, ct);
        if (page is null)
        {
            return new CachedAnswer(move!.Permanent ? StatusCodes.Status301MovedPermanently : StatusCodes.Status302Found, [new(HeaderNames.Location, move.Location)], []);
        }

        var html = await renderer.RenderAsync(page, site.PathBase, ct);
        if (request.Draft is { HeadEnd.Length: > 0 } draft && html.IndexOf("</head>", StringComparison.OrdinalIgnoreCase) is var end and >= 0)
        {
            html = html.Insert(end, draft.HeadEnd);
        }

        return new CachedAnswer(page.Status, HeadersOf(page.Plan, page.Facts.Pictures, request), Encoding.UTF8.GetBytes(html)) { Tags = page.Tags.All, DiesAt = page.Tags.NextInstant };
    }

    private static KeyValuePair<string, StringValues>[] HeadersOf(PagePlan plan, PagePictures pictures, PageRequest request) =>
    [
        new(HeaderNames.ContentType, "text/html; charset=utf-8"),
        new(HeaderNames.CacheControl, request.Preview is not null || request.Draft is not null ? "no-store" : request.Visit.Audience.Length == 0 ? Revalidate : $"private, {Revalidate}"),
        new(HeaderNames.ContentLanguage, plan.Locale),
        new(HeaderNames.ContentSecurityPolicy, ContentSecurity(plan, pictures, request.Draft?.Framer ?? "'none'")),
        new(HeaderNames.XContentTypeOptions, "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Permissions-Policy", "camera=(), microphone=(), payment=()"),
        .. plan.VariesByDevice ? new KeyValuePair<string, StringValues>[] { new(HeaderNames.Vary, DeviceClass.Vary) } : [],
        .. request.Draft is null ? [] : new KeyValuePair<string, StringValues>[] { new("X-Robots-Tag", "noindex") },
    ];

    private static string ContentSecurity(PagePlan plan, PagePictures pictures, string framer)
    {
        var hash = pictures.Style is { Length: > 0 } standIns ? Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(plan.Style + standIns))) : plan.StyleHash;
        var style = plan.Style.Length + pictures.Style.Length > 0 ? $" 'sha256-{hash}'" : "";
        return $"default-src 'self'; script-src 'self'; style-src 'self'{style}; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors {framer}";
    }
}
