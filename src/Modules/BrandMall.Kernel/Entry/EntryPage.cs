using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Themes.Overrides;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Entry;

/// <summary>The plain page that asks for the code: no script, the theme's own style sheet, nothing of the site but its name. The form is sent to the address that was asked for.</summary>
internal sealed class EntryPage(ThemeTexts texts, SiteThemes themes, ThemeAssets assets)
{
    /// <param name="problem">Key of the text that says what was wrong; null when nothing was tried yet.</param>
    public async Task WriteAsync(HttpContext http, SiteVisit visit, int status, string? problem)
    {
        if (!WantsPage(http.Request))
        {
            await Problems.Of(status == StatusCodes.Status401Unauthorized ? StatusCodes.Status403Forbidden : status, "entry.required", "This site asks for an access code.").ExecuteAsync(http);
            return;
        }

        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers["X-Robots-Tag"] = "noindex";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.WriteAsync(Html(visit, problem), http.RequestAborted);
        }
    }

    private static bool WantsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || (HttpMethods.IsPost(request.Method) && request.HasFormContentType);

    private string Html(SiteVisit visit, string? problem)
    {
        var theme = themes.Of(visit.Site);
        var locale = visit.Locale ?? visit.Site.Locale;
        IReadOnlyList<string> locales = [locale, visit.Site.Locale, ThemeTexts.DefaultLocale];
        string Say(string key) => HtmlText.Encode(texts.Find(theme, locales, key));
        var said = problem is null ? "" : $"<p class=\"entry-problem\" id=\"entry-problem\" role=\"alert\">{Say(problem)}</p>";
        var described = problem is null ? "" : " aria-invalid=\"true\" aria-describedby=\"entry-problem\"";
        return $"""
            <!doctype html>
            <html lang="{HtmlText.Encode(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
            <title>{HtmlText.Encode(visit.Site.DisplayName)} · {Say("entry.title")}</title>
            <link rel="stylesheet" href="{assets.Url(theme, ThemeAssets.Styles)}"></head>
            <body class="page page--entry"><main class="entry"><h1 class="display">{HtmlText.Encode(visit.Site.DisplayName)}</h1><p>{Say("entry.ask")}</p>{said}
            <form method="post" class="entry-form"><label for="entry-code">{Say("entry.code")}</label>
            <input id="entry-code" name="entry-code" type="password" autocomplete="current-password" required maxlength="100" autofocus{described}>
            <button class="btn" type="submit">{Say("entry.enter")}</button></form></main></body></html>
            """;
    }
}
