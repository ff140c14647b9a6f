using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Media.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Media.Serving;

/// <summary><c>/media/{path}</c>: files of the library and nothing else, with ranges and conditional answers.</summary>
internal static class ServeMedia
{
    public static void Map(IEndpointRouteBuilder storefront) =>
        storefront.MapMethods("/media/{**path}", [HttpMethods.Get, HttpMethods.Head], HandleAsync).WithName("media.serve").AllowsAnyone().ExcludeFromDescription();

    private static async Task<Results<PhysicalFileHttpResult, NotFound>> HandleAsync(string? path, HttpContext http, MallDb db, MediaFolder folder, CancellationToken ct)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (MediaPath.Clean(path ?? "") is not { } clean
            || await db.Set<MediaFile>().AsNoTracking().Where(f => f.Path == clean).Select(f => new { f.Type, f.Sha256, f.StoredAt }).FirstOrDefaultAsync(ct) is not { } file
            || !File.Exists(folder.FileOf(clean)))
        {
            // A picture that arrives a moment later must not stay missing.
            headers.CacheControl = "public, max-age=10";
            return TypedResults.NotFound();
        }

        // An address that carries the version never changes; any other is asked about again after a while.
        headers.CacheControl = http.Request.Query["v"] == file.Sha256[..16] ? "public, max-age=31536000, immutable" : "public, max-age=86400, stale-while-revalidate=604800";
        if (file.Type is "image/svg+xml" or "application/pdf")
        {
            // Opened by itself, a drawing is a document that could run scripts in the shop's name.
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        }

        return TypedResults.PhysicalFile(folder.FileOf(clean), file.Type, lastModified: file.StoredAt, entityTag: new EntityTagHeaderValue($"\"{file.Sha256[..32]}\""), enableRangeProcessing: true);
    }
}
