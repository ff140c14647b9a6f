using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Primitives;
using BrandMall.Media.Storing;
using BrandMall.Media.Taking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Media.Library.UploadFile;

/// <summary>
/// Takes one file in: its bytes are the body, its path is in the address. A path that is taken gets a number, unless <c>replace</c> says that what is there shall go.
/// </summary>
internal static class UploadFile
{
    private const int MaxNumber = 500;

    public static void Map(IEndpointRouteBuilder admin) =>
        admin.MapPost("/media/files", HandleAsync).WithName("media.upload-file").Requires("media.edit").Accepts<byte[]>("application/octet-stream");

    private static Task<IResult> HandleAsync(string path, HttpContext http, Receiving receiving, MediaStore store, Reception reception, IPictures pictures, CancellationToken ct, bool replace = false)
    {
        var type = MediaTypes.OfName(path) ?? throw new RuleViolationException("media.type", $"Files of the kind '{Path.GetExtension(path)}' are not taken.", "path");
        return receiving.RunAsync(http, reception.MaxBytes(type), async () =>
        {
            var target = replace ? path : await FreeAsync(path, store, ct);
            var (file, _) = await store.StoreAsync(target, http.Request.Body, alt: null, ct);
            return TypedResults.Created($"/api/admin/media/files/{file.Id}", FileRow.Of(file, pictures));
        });
    }

    private static async Task<string> FreeAsync(string path, MediaStore store, CancellationToken ct)
    {
        var clean = MediaPath.Clean(path) ?? throw new RuleViolationException("media.path", $"'{path}' is not a path of the media library.", "path");
        var extension = Path.GetExtension(clean);
        var stem = clean[..^extension.Length];
        var free = clean;
        for (var number = 2; await store.FindAsync(free, ct) is not null; number++)
        {
            free = number <= MaxNumber ? $"{stem}-{number}{extension}" : throw new RuleViolationException("media.taken", $"'{clean}' is taken.", "path");
        }

        return free;
    }
}
