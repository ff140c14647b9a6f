using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>The text of an earlier version.</summary>
internal static class ReadThemeVersion
{
    public sealed record Response(string Path, int Number, string? Body);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/theme/version", HandleAsync).WithName("theme.read-version").Requires(ThemeOverrideServices.Edit);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(string path, int number, ThemeDesk desk, CancellationToken ct) =>
        (await desk.FindAsync(path, ct))?.Versions.FirstOrDefault(v => v.Number == number) is { } version
            ? TypedResults.Ok(new Response(path, number, version.Body))
            : Problems.NotFound("theme.version", $"'{path}' has no version {number}.");
}
