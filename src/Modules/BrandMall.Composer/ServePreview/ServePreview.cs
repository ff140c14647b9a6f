using BrandMall.Composer.Documents;
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
        string doc, string? token, string? path, HttpContext http, CurrentSite site, SiteRegistry sites, PreviewTickets tickets, PreviewSubject subjects, DraftPages pages, PreviewAddresses addresses, BridgeScript bridge, CancellationToken ct)
    {
        if (!site.IsSet || tickets.Read(token ?? "", site.Value.Name, doc) is not { } ticket)
        {
            await RefuseAsync(http, "preview.token", "这个预览地址已经失效，或不属于这个页面。请回到页面编辑器重新打开。", "This preview address has expired, or belongs to another page. Open it again from the page editor.");
            return;
        }

        try
        {
            DateTimeOffset? at = ticket.At is { } instant ? DateTimeOffset.FromUnixTimeMilliseconds(instant) : null;
            var draft = await subjects.FindAsync(DocumentKey.Read(doc), ticket.Side, at, ct);
            await pages.WriteAsync(http, new DraftView(draft.ToPage(site.Value.Locale), PreviewAddresses.Visit(sites.Map, site.Value, site.Locale), http.Request.Scheme, http.Request.Host, await addresses.PathAsync(draft, path, ct))
            {
                Marked = ticket.Edit,
                At = at,
                Device = ticket.Edit ? null : DeviceClass.Of(http.Request),
                HeadEnd = ticket.Edit ? bridge.Element(ticket.AdminOrigin, draft.Key.Text, draft.Rev) : "",
                Framer = ticket.Edit || ticket.Side is not null ? ticket.AdminOrigin : null,
            });
        }
        catch (RuleViolationException gone)
        {
            await RefuseAsync(http, gone.Code, "这个页面已经不在了。", "This page is gone.");
        }
    }

    private static Task RefuseAsync(HttpContext http, string code, string chinese, string english) =>
        SorryPage.WriteAsync(http, StatusCodes.Status403Forbidden, code, "看不到预览", chinese, english);
}
