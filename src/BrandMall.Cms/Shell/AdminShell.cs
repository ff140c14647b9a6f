using System.Security.Cryptography;
using BrandMall.Composer.Contracts;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;

namespace BrandMall.Cms.Shell;

/// <summary>Serves the administration: one page for every address below <c>/admin</c>, its files for ever.</summary>
internal static class AdminShell
{
    private const string NoncePlace = "__NONCE__";

    private static readonly string s_folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "wwwroot", "admin"));
    private static readonly FileExtensionContentTypeProvider s_types = new();

    public static void MapAdminShell(this IEndpointRouteBuilder app) =>
        app.MapMethods("/admin/{**path}", [HttpMethods.Get, HttpMethods.Head], Handle).AllowsAnyone().ExcludeFromDescription();

    private static Results<ContentHttpResult, PhysicalFileHttpResult, NotFound> Handle(HttpContext http, string? path, PreviewOrigin previews)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "same-origin";
        if (path is null || !Path.HasExtension(path))
        {
            return Page(http, previews.Of(http.Request));
        }

        var file = Path.GetFullPath(Path.Combine(s_folder, path));
        if (!file.StartsWith(s_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file) || !s_types.TryGetContentType(file, out var type))
        {
            return TypedResults.NotFound();
        }

        // Names below assets/ carry a hash of what is in them.
        http.Response.Headers.CacheControl = path.StartsWith("assets/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
        return TypedResults.PhysicalFile(file, type);
    }

    private static ContentHttpResult Page(HttpContext http, string previewOrigin)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; connect-src 'self' {Socket(http.Request)}; frame-src 'self' {previewOrigin}; frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'self'";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XFrameOptions = "DENY";

        var page = Path.Combine(s_folder, "index.html");
        return File.Exists(page)
            ? TypedResults.Content(File.ReadAllText(page).Replace(NoncePlace, nonce, StringComparison.Ordinal), "text/html; charset=utf-8")
            : TypedResults.Content(NotBuilt, "text/html; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Not every browser takes 'self' to hold for sockets.</summary>
    private static string Socket(HttpRequest request) => $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}";

    private const string NotBuilt = """
        <!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>BrandMall</title>
        <h1>管理后台还没有构建</h1>
        <p>店铺照常营业。请安装 Node 20，然后不带 <code>-p:SkipAdminShell=true</code> 重新构建：<code>dotnet build src/BrandMall.Cms</code></p>
        <p lang="en">The administration was not built. Install Node 20 and build again without <code>-p:SkipAdminShell=true</code>. The storefronts are open as usual.</p>
        </html>
        """;
}
