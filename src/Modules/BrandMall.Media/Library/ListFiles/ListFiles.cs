using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pictures;
using BrandMall.Media.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Library.ListFiles;

/// <summary>Files of a folder, or of all folders when something is searched for; the newest first.</summary>
internal static class ListFiles
{
    private const int MaxRows = 120;

    /// <param name="Next">Cursor of the page after; null on the last.</param>
    public sealed record Response(IReadOnlyList<object> Rows, long? Next);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapGet("/media/files", HandleAsync).WithName("media.list-files").Requires("media.view");

    private static async Task<Ok<Response>> HandleAsync(MallDb db, IPictures pictures, CancellationToken ct, string? folder = null, string? search = null, string? tag = null, string? kind = null, long? after = null, int limit = 60)
    {
        limit = Math.Clamp(limit, 1, MaxRows);
        var files = db.Set<MediaFile>().AsNoTracking();
        if (folder is not null)
        {
            var below = folder + "/";
            files = search is null && tag is null ? files.Where(f => f.Folder == folder) : folder.Length > 0 ? files.Where(f => f.Folder == folder || f.Folder.StartsWith(below)) : files;
        }

        foreach (var word in (search ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5))
        {
            files = files.Where(f => f.Words.Contains(word));
        }

        files = tag is null ? files : files.Where(f => f.Tags.Any(t => t.Name == tag));
        files = kind switch
        {
            "picture" => files.Where(f => f.Cuts || f.Type == "image/gif" || f.Type == "image/webp"),
            "drawing" => files.Where(f => f.Type == "image/svg+xml" || f.Type == "image/x-icon"),
            "video" => files.Where(f => f.Type.StartsWith("video/")),
            "other" => files.Where(f => !f.Type.StartsWith("video/") && !f.Type.StartsWith("image/")),
            "no-alt" => files.Where(f => f.AltsJson == "{}" && f.Type.StartsWith("image/")),
            _ => files,
        };
        files = after is { } last ? files.Where(f => f.Id < last) : files;

        var rows = await files.OrderByDescending(f => f.Id).Take(limit + 1).ToListAsync(ct);
        return TypedResults.Ok(new Response([.. rows.Take(limit).Select(file => FileRow.Of(file, pictures))], rows.Count > limit ? rows[limit - 1].Id : null));
    }
}
