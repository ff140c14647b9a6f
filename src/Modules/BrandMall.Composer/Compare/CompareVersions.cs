using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Preview;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Widgets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Compare;

/// <summary>What differs between two states of a document, and where each is to be seen beside the other.</summary>
internal static class CompareVersions
{
    /// <param name="Url">Shows this side without marks; only the administration may frame it.</param>
    public sealed record Side(string Name, string Url, DateTimeOffset Expires);

    internal sealed record Response(Side From, Side To, bool Same, DocumentDifference Difference);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}/versions/diff", HandleAsync).WithName("composer.compare").Requires(ComposerPermissions.View);

    private static async Task<JsonHttpResult<Response>> HandleAsync(
        string doc, string? from, string? to, string? locale, HttpContext http, ClaimsPrincipal person, DraftDesk desk, DocumentSides sides, PreviewStart previews, WidgetCatalog widgets, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var (left, right) = (from ?? DocumentSides.Published, to ?? DocumentSides.Draft);
        var difference = Comparison.Of(await sides.FindAsync(key, left, ct), await sides.FindAsync(key, right, ct), widgets.Find);
        var draft = await desk.OpenAsync(key, ct);
        Side Shown(string name)
        {
            var started = previews.Start(http, person, draft, locale, at: null, edit: false, side: name);
            return new Side(name, started.Url, started.Expires);
        }

        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new Response(Shown(left), Shown(right), difference.IsEmpty, difference), ComposerJson.Options);
    }
}
