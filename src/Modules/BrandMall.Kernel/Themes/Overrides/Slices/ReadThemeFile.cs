using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>One file: what visitors see, the draft, what lies under it, and its history.</summary>
internal static class ReadThemeFile
{
    /// <param name="Body">What is published for this site, wherever it comes from.</param>
    /// <param name="ThemeBody">The theme's own text, to compare with.</param>
    /// <param name="BeneathBody">What would stand here without the site's own.</param>
    /// <param name="Revision">Send it back with the next draft.</param>
    public sealed record Response(
        string Path, string Origin, string? From, string Body, string? Draft, string? DraftBy, DateTimeOffset? DraftAt, string? ThemeBody, string? BeneathBody, int Revision, IReadOnlyList<VersionLine> Versions);

    /// <param name="IsReset">The site gave its own file up.</param>
    public sealed record VersionLine(int Number, DateTimeOffset At, string By, string? Note, bool IsReset, bool IsCurrent);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/theme/file", HandleAsync).WithName("theme.read-file").Requires(ThemeOverrideServices.Edit);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(string path, ThemeDesk desk, CancellationToken ct)
    {
        var row = ThemeFileRules.IsPath(path) ? await desk.FindAsync(path, ct) : null;
        var (beneath, origin, from) = ThemeFileRules.IsPath(path) ? desk.Beneath(path) : (null, "none", null);
        if (row is null && beneath is null && path != TokenOverrides.Path)
        {
            return Problems.NotFound("theme.file", $"The theme has no file '{path}'.");
        }

        return TypedResults.Ok(new Response(
            path, row?.PublishedBody is not null ? "own" : origin, from, row?.PublishedBody ?? beneath ?? "", row?.DraftBody, row?.DraftBy, row?.DraftAt, desk.OfTheme(path), beneath, row?.Revision ?? 0,
            [.. (row?.Versions ?? []).OrderByDescending(v => v.Number).Select(v => new VersionLine(v.Number, v.At, v.By, v.Note, v.Body is null, v.Number == row!.Version))]));
    }
}
