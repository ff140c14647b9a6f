using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace BrandMall.Kernel.Themes;

/// <summary>Serves a theme's files: for ever under their fingerprinted address, freshly checked under the plain one.</summary>
internal static class ServeAsset
{
    private static readonly FileExtensionContentTypeProvider s_types = new();

    public static IResult Handle(string theme, string file, HttpContext http, ThemeCatalog themes, ThemeAssets assets)
    {
        if (!themes.Has(theme) || assets.ByAddress(themes.Find(theme), file, out var fingerprinted) is not { } asset || !s_types.TryGetContentType(asset.Name, out var type))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = fingerprinted ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(asset.Content, type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type,
            entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{asset.FingerprintedName}\""));
    }
}
