using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pictures;
using BrandMall.Media.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Library.MoveFile;

/// <summary>Renames a file or moves it to another folder. What refers to it by its old path still finds it.</summary>
internal static class MoveFile
{
    public sealed record Request([property: Required, StringLength(MediaPath.MaxLength, MinimumLength = 1)] string Path);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPut("/media/files/{id:long}/path", HandleAsync).WithName("media.move-file").Requires("media.edit");

    private static async Task<IResult> HandleAsync(long id, Request request, MallDb db, MediaStore store, IPictures pictures, CancellationToken ct)
    {
        if (await db.Set<MediaFile>().FirstOrDefaultAsync(f => f.Id == id, ct) is not { } file)
        {
            return FileProblems.Unknown(id);
        }

        await store.MoveAsync(file, request.Path, ct);
        return TypedResults.Ok(FileRow.Of(file, pictures));
    }
}
