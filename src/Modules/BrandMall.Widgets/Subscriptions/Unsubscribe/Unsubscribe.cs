using System.Net;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Themes.Overrides;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Widgets.Subscriptions.Unsubscribe;

/// <summary>
/// Takes an address off a list by the signed link of a letter. Looking at the link changes nothing, because mail programs open links; the button on the page does it,
/// and so does a mail program's own button (RFC 8058: a POST of <c>List-Unsubscribe=One-Click</c> to the same address). Doing it twice is the same as once.
/// </summary>
internal static class Unsubscribe
{
    public static void Map(IEndpointRouteBuilder storefront)
    {
        storefront.MapGet(UnsubscribeLinks.Path, AskAsync).WithName("widgets.ask-unsubscribe").AllowsAnyone().ExcludeFromDescription();
        storefront.MapPost(UnsubscribeLinks.Path, DoAsync).WithName("widgets.unsubscribe").AllowsAnyone().ExcludeFromDescription();
    }

    private static async Task AskAsync(HttpContext http, MallDb db, CurrentSite site, UnsubscribeLinks links, Texts texts, SiteThemes themes, ThemeAssets assets, CancellationToken ct)
    {
        var named = links.Read(http.Request.Query[UnsubscribeLinks.Name].ToString(), site.Value.Id);
        var known = named is var (list, email) && await db.Set<Subscription>().AnyAsync(s => s.List == list && s.Email == email, ct);
        await WriteAsync(http, site, texts, themes, assets, named is null ? "lost" : known ? "ask" : "done", named?.Email, ct);
    }

    private static async Task DoAsync(HttpContext http, MallDb db, CurrentSite site, UnsubscribeLinks links, Texts texts, SiteThemes themes, ThemeAssets assets, CancellationToken ct)
    {
        var named = links.Read(http.Request.Query[UnsubscribeLinks.Name].ToString(), site.Value.Id);
        if (named is var (list, email))
        {
            db.RemoveRange(await db.Set<Subscription>().Where(s => s.List == list && s.Email == email).ToListAsync(ct));
            await db.SaveChangesAsync(ct);
        }

        await WriteAsync(http, site, texts, themes, assets, named is null ? "lost" : "done", named?.Email, ct);
    }

    private static async Task WriteAsync(HttpContext http, CurrentSite site, Texts texts, SiteThemes themes, ThemeAssets assets, string answer, string? email, CancellationToken ct)
    {
        string Say(string key) => WebUtility.HtmlEncode(texts.Say(site.Locale, $"unsubscribe.{key}").Replace("{email}", email, StringComparison.Ordinal));
        var response = http.Response;
        response.StatusCode = answer == "lost" ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        var name = WebUtility.HtmlEncode(site.Value.DisplayName);
        var home = WebUtility.HtmlEncode(site.PathBase + "/");
        var does = answer == "ask" ? $"<form method=\"post\" class=\"entry-form\"><button class=\"btn\" type=\"submit\">{Say("button")}</button></form>" : "";
        await response.WriteAsync($"""
            <!doctype html>
            <html lang="{WebUtility.HtmlEncode(site.Locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
            <title>{Say("title")} · {name}</title>
            <link rel="stylesheet" href="{assets.Url(themes.Of(site.Value), ThemeAssets.Styles)}"></head>
            <body class="page page--entry"><main class="entry"><h1 class="display">{Say("title")}</h1><p role="status">{Say(answer)}</p>{does}
            <p><a href="{home}">{name}</a></p></main></body></html>
            """, ct);
    }
}
