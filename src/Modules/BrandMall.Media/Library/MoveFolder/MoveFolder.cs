using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Media.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Library.MoveFolder;

/// <summary>Renames a folder: moves everything in it and below it, all or nothing.</summary>
internal static class MoveFolder
{
    private const int MaxFiles = 5000;

    public sealed record Request([property: Required, StringLength(MediaPath.MaxLength, MinimumLength = 1)] string From, [property: Required, StringLength(MediaPath.MaxLength, MinimumLength = 1)] string To);

    public sealed record Response(int Files);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPut("/media/folders", HandleAsync).WithName("media.move-folder").Requires("media.edit");

    private static async Task<Ok<Response>> HandleAsync(Request request, MallDb db, MediaStore store, CancellationToken ct)
    {
        var from = MediaPath.Clean(request.From) ?? throw new RuleViolationException("media.path", $"'{request.From}' is no folder.", "from");
        var to = MediaPath.Clean(request.To) ?? throw new RuleViolationException("media.path", $"'{request.To}' cannot be a folder.", "to");
        if (to == from || to.StartsWith(from + "/", StringComparison.Ordinal))
        {
            throw new RuleViolationException("media.path", "A folder cannot be moved into itself.", "to");
        }

        var below = from + "/";
        var moved = await db.InTransactionAsync(async () =>
        {
            var files = await db.Set<MediaFile>().Where(f => f.Folder == from || f.Folder.StartsWith(below)).OrderBy(f => f.Id).Take(MaxFiles + 1).ToListAsync(ct);
            if (files.Count > MaxFiles)
            {
                throw new RuleViolationException("media.folder", $"More than {MaxFiles} files are moved part by part.", "from");
            }

            foreach (var file in files)
            {
                await store.MoveAsync(file, to + file.Path[from.Length..], ct);
            }

            return files.Count;
        }, ct);
        return TypedResults.Ok(new Response(moved));
    }
}
