using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Media.Cuts;
using BrandMall.Media.Stores;
using BrandMall.Media.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Media.Serving;

/// <summary><c>/media/{path}</c>: files of the library and their signed copies, and nothing else, with ranges and conditional answers.</summary>
internal static class ServeMedia
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void Map(IEndpointRouteBuilder storefront) =>
        storefront.MapMethods("/media/{**path}", [HttpMethods.Get, HttpMethods.Head], HandleAsync).WithName("media.serve").AllowsAnyone().ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(string? path, HttpContext http, MallDb db, IFileStore files, CutAddress addresses, CutStudio studio, CancellationToken ct)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (MediaPath.Clean(path ?? "") is not { } clean)
        {
            return Missing(http);
        }

        if (CutAddress.LooksLikeOne(clean))
        {
            return addresses.Read(clean) is { } asked ? await CutAsync(asked, http, db, files, studio, ct) : Missing(http);
        }

        return (await db.ByPathAsync([clean], ct)).GetValueOrDefault(clean) is { } file ? await WholeAsync(file, http, files, ct) : Missing(http);
    }

    private static async Task<IResult> WholeAsync(MediaFile file, HttpContext http, IFileStore files, CancellationToken ct)
    {
        // An address that carries the version never changes; any other is asked about again after a while.
        http.Response.Headers.CacheControl = http.Request.Query["v"] == file.Version ? ForEver : "public, max-age=86400, stale-while-revalidate=604800";
        if (file.Type is "image/svg+xml" or "application/pdf")
        {
            // Opened by itself, a drawing is a document that could run scripts in the shop's name.
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
        }

        if (file.Type == "application/pdf")
        {
            http.Response.Headers.ContentDisposition = "attachment";
        }

        return await StoredFile.SendAsync(http, files, file.Key, file.Type, new EntityTagHeaderValue($"\"{file.Sha256[..32]}\""), file.StoredAt, ct) ?? Missing(http);
    }

    private static async Task<IResult> CutAsync(SignedCut asked, HttpContext http, MallDb db, IFileStore files, CutStudio studio, CancellationToken ct)
    {
        var type = $"image/{(asked.Cut.Format == "jpg" ? "jpeg" : asked.Cut.Format)}";
        var key = CutAddress.Key(asked.Version, asked.Cut);
        var tag = new EntityTagHeaderValue($"\"{asked.Version}-{asked.Cut.Width}-{asked.Cut.Height}-{asked.Cut.Focal.X}-{asked.Cut.Focal.Y}-{asked.Cut.Format}\"");

        // Nearly always it is there, and the database need not be asked.
        http.Response.Headers.CacheControl = ForEver;
        if (await StoredFile.SendAsync(http, files, key, type, tag, null, ct) is { } made)
        {
            return made;
        }

        if ((await db.ByPathAsync([asked.Path], ct)).GetValueOrDefault(asked.Path) is not { Cuts: true } file)
        {
            return Missing(http);
        }

        var done = await studio.MakeAsync(file, asked);
        if (file.Version == asked.Version && done)
        {
            return await StoredFile.SendAsync(http, files, key, type, tag, null, ct) ?? Missing(http);
        }

        // The page that named it is older than the picture, or too much waits: what there is now, and to be asked again.
        http.Response.Headers.CacheControl = "public, max-age=60";
        return (done ? await StoredFile.SendAsync(http, files, CutAddress.Key(file.Version, asked.Cut), type, null, null, ct) : null)
            ?? await StoredFile.SendAsync(http, files, file.Key, file.Type, null, null, ct)
            ?? Missing(http);
    }

    /// <summary>A picture that arrives a moment later must not stay missing.</summary>
    private static IResult Missing(HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=10";
        return TypedResults.NotFound();
    }
}
