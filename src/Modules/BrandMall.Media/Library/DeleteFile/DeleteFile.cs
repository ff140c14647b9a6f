using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Media.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Library.DeleteFile;

/// <summary>Deletes a file. One that is used stays, unless whoever deletes it was told and means it.</summary>
internal static class DeleteFile
{
    public static void Map(IEndpointRouteBuilder admin) => admin.MapDelete("/media/files/{id:long}", HandleAsync).WithName("media.delete-file").Requires("media.edit");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(long id, MallDb db, MediaStore store, FileUses uses, CancellationToken ct, bool evenIfUsed = false)
    {
        if (await db.Set<MediaFile>().FirstOrDefaultAsync(f => f.Id == id, ct) is not { } file)
        {
            return FileProblems.Unknown(id);
        }

        if (!evenIfUsed && await uses.OfAsync(file, ct) is { Count: > 0 } found)
        {
            return Problems.Of(StatusCodes.Status409Conflict, "media.used", $"'{file.Path}' is used in {found.Count} places, such as {found[0].Title}.");
        }

        await store.DeleteAsync(file, ct);
        return TypedResults.NoContent();
    }
}
