using BrandMall.Composer.Documents;
using BrandMall.Composer.Preview;
using BrandMall.Composer.ServePreview;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Shares;

/// <summary>The draft for whoever holds a link: without marks, without the editor's script, framed by nobody.</summary>
internal static class ServeShare
{
    public static void Map(IEndpointRouteBuilder storefront) =>
        storefront.MapGet($"{DraftPages.Address}/share/{{key}}", HandleAsync).WithName("composer.show-share").AllowsAnyone().ExcludeFromDescription();

    private static async Task HandleAsync(string key, HttpContext http, CurrentSite site, MallDb db, TimeProvider clock, PreviewSubject subjects, PreviewAddresses addresses, SiteRegistry sites, DraftPages pages, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var share = site.IsSet && key.Length == 26 ? await db.Set<ShareLink>().AsNoTracking().FirstOrDefaultAsync(s => s.Key == key, ct) : null;
        if (share is null)
        {
            await SorryPage.WriteAsync(http, StatusCodes.Status404NotFound, "share.unknown", "没有这个链接", "这个预览链接不存在。请检查地址是否完整，或向分享给您的同事再要一个。", "There is no such preview link. Check that the address is complete, or ask for another.");
            return;
        }

        if (share.RevokedAt is not null || share.ExpiresAt <= now)
        {
            var (chinese, english) = share.RevokedAt is not null
                ? ("分享这个页面的同事已经收回了链接。需要再看时，请向对方要一个新的。", "Whoever shared this page has taken the link back. Ask for another if you still need it.")
                : ("这个预览链接已经过期。需要再看时，请向分享给您的同事要一个新的。", "This preview link has expired. Ask whoever shared it for another.");
            await SorryPage.WriteAsync(http, StatusCodes.Status410Gone, share.RevokedAt is not null ? "share.revoked" : "share.expired", "链接已经失效", chinese, english);
            return;
        }

        try
        {
            var draft = await subjects.FindAsync(DocumentKey.Read(share.Doc), side: null, share.LookedAt, ct);
            await db.InTransactionAsync(() => db.Set<ShareLink>().Where(s => s.Id == share.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Views, s => s.Views + 1).SetProperty(s => s.SeenAt, now), ct), ct);
            await pages.WriteAsync(http, new DraftView(draft.ToPage(site.Value.Locale), PreviewAddresses.Visit(sites.Map, site.Value, site.Locale), http.Request.Scheme, http.Request.Host, await addresses.PathAsync(draft, asked: null, ct))
            {
                At = share.LookedAt,
                Device = share.Device ?? DeviceClass.Of(http.Request),
            });
        }
        catch (RuleViolationException gone)
        {
            await SorryPage.WriteAsync(http, StatusCodes.Status410Gone, gone.Code, "页面已经不在了", "这个页面已经被删除。", "This page has been deleted.");
        }
    }
}
