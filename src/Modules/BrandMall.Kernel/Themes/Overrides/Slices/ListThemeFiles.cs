using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>Every file of the site's theme that may be written anew, and whose it is.</summary>
internal static class ListThemeFiles
{
    /// <param name="Chain">The theme and what it inherits from.</param>
    public sealed record Response(string Site, string Theme, IReadOnlyList<string> Chain, string Scheme, IReadOnlyList<Line> Files);

    /// <param name="Origin"><c>own</c>, <c>parent</c>, <c>theme</c> or <c>widget</c>.</param>
    /// <param name="From">The parent site, or the theme of the chain.</param>
    public sealed record Line(string Path, string Origin, string? From, bool HasDraft, int Version, DateTimeOffset? DraftAt, string? DraftBy);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/theme/files", HandleAsync).WithName("theme.list-files").Requires(ThemeOverrideServices.Edit);

    private static async Task<Ok<Response>> HandleAsync(ThemeDesk desk, CancellationToken ct)
    {
        var rows = (await desk.AllAsync(ct)).ToDictionary(row => row.Path);
        var theme = desk.Theme;
        var lines = desk.Paths().Concat(rows.Keys).Distinct().Order(StringComparer.Ordinal).Select(path =>
        {
            var row = rows.GetValueOrDefault(path);
            var beneath = path == TokenOverrides.Path ? (null, theme.OverridesOf(theme.Plain, path).Any(o => o.Site != desk.Site.Name) ? "parent" : "theme", theme.Name) : desk.Beneath(path);
            return new Line(path, row?.PublishedBody is not null ? "own" : beneath.Item2, beneath.Item3, row?.DraftBody is not null, row?.Version ?? 0, row?.DraftAt, row?.DraftBy);
        });
        return TypedResults.Ok(new Response(desk.Site.Name, theme.Name, [.. theme.Chain.Select(t => t.Name)], theme.Scheme, [.. lines]));
    }
}
