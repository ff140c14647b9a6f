using System.Text.Encodings.Web;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Preview;
using BrandMall.Composer.ServeBridge;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.ServePreview;

/// <summary>
/// The draft as a page of its site, on the road of published pages. Whoever holds the token sees it, whatever the site's entry rule says; nobody else does.
/// </summary>
internal static class ServePreview
{
    public static void Map(IEndpointRouteBuilder storefront) =>
        storefront.MapGet($"{DraftPages.Address}/{{doc}}", HandleAsync).WithName("composer.show-preview").AllowsAnyone().ExcludeFromDescription();

    private static async Task HandleAsync(
        string doc, string? token, string? path, HttpContext http, CurrentSite site, SiteRegistry sites, PreviewTickets tickets, DraftDesk desk, DraftPages pages, PreviewAddresses addresses, BridgeScript bridge, CancellationToken ct)
    {
        if (!site.IsSet || tickets.Read(token ?? "", site.Value.Name, doc) is not { } ticket)
        {
            await RefuseAsync(http, "preview.token", "这个预览地址已经失效，或不属于这个页面。请回到页面编辑器重新打开。", "This preview address has expired, or belongs to another page. Open it again from the page editor.");
            return;
        }

        try
        {
            var draft = await desk.OpenAsync(DocumentKey.Read(doc), ct);
            await pages.WriteAsync(http, new DraftView(draft.ToPage(site.Value.Locale), PreviewAddresses.Visit(sites.Map, site.Value, site.Locale), http.Request.Scheme, http.Request.Host, await addresses.PathAsync(draft, path, ct))
            {
                Marked = ticket.Edit,
                At = ticket.At is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
                Device = ticket.Edit ? null : DeviceClass.Of(http.Request),
                HeadEnd = ticket.Edit ? bridge.Element(ticket.AdminOrigin, draft.Key.Text, draft.Rev) : "",
                Framer = ticket.Edit ? ticket.AdminOrigin : null,
            });
        }
        catch (RuleViolationException gone)
        {
            await RefuseAsync(http, gone.Code, "这个页面已经不在了。", "This page is gone.");
        }
    }

    private static Task RefuseAsync(HttpContext http, string code, string chinese, string english)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        return http.Response.WriteAsync($"""
            <!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{HtmlEncoder.Default.Encode(code)}</title>
            <h1>看不到预览</h1>
            <p>{chinese}</p>
            <p lang="en">{english}</p>
            </html>
            """);
    }
}
