using BrandMall.Composer.Documents;
using BrandMall.Composer.Publishing;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Versions;

/// <summary>The versions of a document, newest first.</summary>
internal static class ListVersions
{
    private const int PageSize = 50;

    /// <param name="Kind"><c>published</c>, <c>named</c>, <c>scheduled</c> or <c>found</c>.</param>
    /// <param name="Shown">It is what visitors of the site see now.</param>
    /// <param name="Of">The version it repeats.</param>
    public sealed record Entry(int Number, string Kind, string? Name, string? Note, string By, DateTimeOffset At, bool Shown, int? Of);

    /// <param name="Next">Give it as <c>before</c> for the next page; null at the end.</param>
    public sealed record Response(IReadOnlyList<Entry> Versions, int? Next);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}/versions", HandleAsync).WithName("composer.versions").Requires(ComposerPermissions.View);

    private static async Task<Ok<Response>> HandleAsync(string doc, int? before, DocumentVersions versions, Publication publication, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var shown = await publication.FindShownAsync(key, ct);
        var rows = await versions.Of(key).Where(v => before == null || v.Number < before).OrderByDescending(v => v.Number).Take(PageSize + 1)
            .Select(v => new { v.Number, v.Kind, v.Name, v.Note, v.ByName, v.At, v.Of }).ToListAsync(ct);
        return TypedResults.Ok(new Response(
            [.. rows.Take(PageSize).Select(v => new Entry(v.Number, NameOf(v.Kind), v.Name, v.Note, v.ByName, v.At, v.Number == shown?.Number, v.Of))], rows.Count > PageSize ? rows[PageSize - 1].Number : null));
    }

    public static string NameOf(VersionKind kind) => kind switch
    {
        VersionKind.Published => "published",
        VersionKind.Named => "named",
        VersionKind.Scheduled => "scheduled",
        _ => "found",
    };
}
