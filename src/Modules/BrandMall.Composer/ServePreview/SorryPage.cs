using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Composer.ServePreview;

/// <summary>Says why there is nothing to see, to people who may never have heard of the editor.</summary>
internal static class SorryPage
{
    private const string Style =
        ":root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-items:center;font:16px/1.7 system-ui,\"PingFang SC\",\"Noto Sans CJK SC\",sans-serif;background:#f7f7f4;color:#22241f}"
        + "main{max-width:26em;padding:32px;text-align:center}h1{font-size:22px;font-weight:600;margin:0 0 12px}p{margin:0 0 12px}p[lang=en]{color:#6d6f66;font-size:14px}@media(prefers-color-scheme:dark){body{background:#1b1c19;color:#eceae4}p[lang=en]{color:#a6a79f}}";

    private static readonly string s_hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    public static Task WriteAsync(HttpContext http, int status, string code, string title, string chinese, string english)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'sha256-{s_hash}'; frame-ancestors *";
        return http.Response.WriteAsync($"""
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><style>{Style}</style></head>
            <body data-code="{HtmlEncoder.Default.Encode(code)}"><main>
            <h1>{title}</h1>
            <p>{chinese}</p>
            <p lang="en">{english}</p>
            </main></body></html>
            """);
    }
}
