using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pictures;
using BrandMall.Media.Storing;
using BrandMall.Media.Taking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Library.ReplaceFile;

/// <summary>Puts other content into a file. Its address stays; the version in it changes, so nobody is shown the old one for long.</summary>
internal static class ReplaceFile
{
    public static void Map(IEndpointRouteBuilder admin) =>
        admin.MapPut("/media/files/{id:long}/content", HandleAsync).WithName("media.replace-file").Requires("media.edit").Accepts<byte[]>("application/octet-stream");

    private static async Task<IResult> HandleAsync(long id, string name, HttpContext http, Receiving receiving, MallDb db, MediaStore store, Reception reception, IPictures pictures, CancellationToken ct)
    {
        if (await db.Set<MediaFile>().FirstOrDefaultAsync(f => f.Id == id, ct) is not { } file)
        {
            return FileProblems.Unknown(id);
        }

        return await receiving.RunAsync(http, reception.MaxBytes(file.Type), async () =>
        {
            await store.ReplaceAsync(file, name, http.Request.Body, ct);
            return TypedResults.Ok(FileRow.Of(file, pictures));
        });
    }
}
