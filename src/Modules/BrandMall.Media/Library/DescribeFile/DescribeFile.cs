using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pictures;
using BrandMall.Media.Storing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Library.DescribeFile;

/// <summary>Says what a file shows, files it under tags, and where its focal point lies.</summary>
internal static class DescribeFile
{
    /// <param name="Alts">By language; an empty text takes it away.</param>
    public sealed record Request(
        [property: Required, MaxLength(20)] Dictionary<string, string> Alts,
        [property: Required, MaxLength(MediaFile.MaxTags)] IReadOnlyList<string> Tags,
        [property: Range(0, 100)] int FocalX,
        [property: Range(0, 100)] int FocalY);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPut("/media/files/{id:long}", HandleAsync).WithName("media.describe-file").Requires("media.edit");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(long id, Request request, MallDb db, MediaStore store, CancellationToken ct)
    {
        if (await db.Set<MediaFile>().FirstOrDefaultAsync(f => f.Id == id, ct) is not { } file)
        {
            return FileProblems.Unknown(id);
        }

        file.Say(request.Alts.Where(alt => alt.Key.Length is > 1 and <= 20).ToDictionary(alt => alt.Key, alt => alt.Value));
        file.Tag(request.Tags);
        file.Focus(new FocalPoint(request.FocalX, request.FocalY));
        await store.SaveAsync(file, ct);
        return TypedResults.NoContent();
    }
}
