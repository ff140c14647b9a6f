using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Media.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Library.ListFolders;

/// <summary>The folders something lies in and the tags in use, with how many files each has, and what may be uploaded.</summary>
internal static class ListFolders
{
    public sealed record Folder(string Path, int Files);

    public sealed record Tag(string Name, int Files);

    public sealed record Limits(int PictureMegabytes, int VideoMegabytes, int Megapixels, IReadOnlyList<string> Extensions);

    public sealed record Response(IReadOnlyList<Folder> Folders, IReadOnlyList<Tag> Tags, int Files, Limits Limits);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapGet("/media/folders", HandleAsync).WithName("media.list-folders").Requires("media.view");

    private static async Task<Ok<Response>> HandleAsync(MallDb db, MediaSettings settings, CancellationToken ct)
    {
        var folders = await db.Set<MediaFile>().GroupBy(f => f.Folder).Select(g => new { Path = g.Key, Files = g.Count() }).ToListAsync(ct);
        var tags = await db.Set<MediaFile>().SelectMany(f => f.Tags).GroupBy(t => t.Name).Select(g => new { Name = g.Key, Files = g.Count() }).ToListAsync(ct);
        return TypedResults.Ok(new Response(
            [.. folders.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => new Folder(f.Path, f.Files))],
            [.. tags.OrderByDescending(t => t.Files).ThenBy(t => t.Name, StringComparer.Ordinal).Select(t => new Tag(t.Name, t.Files))],
            folders.Sum(f => f.Files),
            new Limits(settings.MaxPictureMegabytes, settings.MaxVideoMegabytes, settings.MaxMegapixels, MediaTypes.Extensions)));
    }
}
