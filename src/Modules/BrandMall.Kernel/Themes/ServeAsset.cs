using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes.Overrides;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Kernel.Themes;

/// <summary>Serves a theme's files: for ever under their fingerprinted address, freshly checked under the plain one.</summary>
internal static class ServeAsset
{
    private static readonly FileExtensionContentTypeProvider s_types = new();

    public static async Task<IResult> HandleAsync(string theme, string file, HttpContext http, ThemeCatalog themes, ThemeAssets assets, SiteRegistry sites, SiteThemes worn, ThemePreviews previews, CancellationToken ct)
    {
        var (name, wearer) = theme.Split('~') is [var before, var after] ? (before, sites.Map.ByName(after)) : (theme, null);
        if (!themes.Has(name))
        {
            return Results.NotFound();
        }

        var preview = wearer is null ? null : await previews.OfAsync(http, wearer, http.RequestServices.GetRequiredService<MallDb>(), keep: false, ct);
        var look = preview ?? (wearer is null ? themes.Find(name) : worn.Of(wearer));
        if (!look.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            look = themes.Find(name);       // the site changed its theme; a page made before still asks for the old one
        }

        if (assets.ByAddress(look, file, out var fingerprinted) is not { } asset || !s_types.TryGetContentType(asset.Name, out var type))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = preview is not null ? "no-store" : fingerprinted ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal);
        var body = asset.In(isText ? AcceptEncoding.Best(http.Request.Headers.AcceptEncoding) : Encodings.Identity);
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (body.Encoding.Count > 0)
        {
            http.Response.Headers.ContentEncoding = body.Encoding;
        }

        return Results.Bytes(body.Bytes, type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type, entityTag: new EntityTagHeaderValue(body.ETag.ToString()));
    }
}
