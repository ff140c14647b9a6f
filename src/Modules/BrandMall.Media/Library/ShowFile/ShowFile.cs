using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pictures;
using BrandMall.Media.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Library.ShowFile;

/// <summary>One file with what is said of it and where it is used.</summary>
internal static class ShowFile
{
    public static void Map(IEndpointRouteBuilder admin) => admin.MapGet("/media/files/{id:long}", HandleAsync).WithName("media.show-file").Requires("media.view");

    private static async Task<IResult> HandleAsync(long id, MallDb db, MediaStore store, FileUses uses, IPictures pictures, CancellationToken ct) =>
        await db.Set<MediaFile>().FirstOrDefaultAsync(f => f.Id == id, ct) is { } file
            ? TypedResults.Ok(FileDetail.Of(file, await store.AliasesAsync(file, ct), await uses.OfAsync(file, ct), pictures))
            : FileProblems.Unknown(id);
}
