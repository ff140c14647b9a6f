using System.Globalization;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Library;

/// <summary>The pages, template pages, blocks or page patterns of a site, what was changed last first.</summary>
internal static class ListPages
{
    private const int MaxLimit = 200;

    /// <param name="Total">How many there are of this kind, state and search.</param>
    /// <param name="Next">Give it as <c>after</c> for the next page; null at the end.</param>
    internal sealed record Response(IReadOnlyList<LibraryRow> Rows, int Total, string? Next);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/pages", HandleAsync).WithName("composer.pages").Requires(ComposerPermissions.View);

    private static async Task<JsonHttpResult<Response>> HandleAsync(string? kind, string? search, string? state, string? after, int? limit, HttpContext http, LibraryShelf shelf, CancellationToken ct)
    {
        var asked = kind ?? "page";
        if (asked is not ("page" or "template" or "block" or "pattern"))
        {
            throw new RuleViolationException("page.kind", "Kinds are page, template, block and pattern.", "kind");
        }

        var rows = (await shelf.ReadAsync(asked, Culture.Of(http), ct))
            .Where(row => search is not { Length: > 0 } || row.Title.Contains(search, StringComparison.OrdinalIgnoreCase) || row.Path?.Contains(search, StringComparison.OrdinalIgnoreCase) is true)
            .Where(row => state is not { Length: > 0 } || row.State == state || (state == "scheduled" && row.Scheduled is not null))
            .ToList();
        if (asked == "template")
        {
            return TypedResults.Json(new Response(rows, rows.Count, null), ComposerJson.Options);      // there are few, in an order of their own
        }

        rows = [.. rows.OrderByDescending(KeyOf, StringComparer.Ordinal)];
        var rest = after is null ? rows : [.. rows.Where(row => string.CompareOrdinal(KeyOf(row), after) < 0)];
        var most = Math.Clamp(limit ?? 50, 1, MaxLimit);
        return TypedResults.Json(new Response([.. rest.Take(most)], rows.Count, rest.Count > most ? KeyOf(rest[most - 1]) : null), ComposerJson.Options);
    }

    private static string KeyOf(LibraryRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.ChangedAt?.ToUnixTimeMilliseconds() ?? 0:D15}-{row.Id}");
}
