using System.ComponentModel.DataAnnotations;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Preview;
using BrandMall.Composer.Faults;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.RenderWidgets;

/// <summary>Draws widgets of a draft as it is now; for what others changed, another language, another moment.</summary>
internal static class RenderWidgets
{
    /// <param name="Widgets">Null: the root widgets of all slots.</param>
    public sealed record Request([property: MaxLength(2000)] IReadOnlyList<string>? Widgets = null, [property: StringLength(20)] string? Locale = null, DateTimeOffset? At = null, [property: StringLength(2000)] string? Path = null);

    internal sealed record Response(long Rev, IReadOnlyDictionary<string, string> Html, string? Style, IReadOnlyList<DraftProblem> Problems);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/documents/{doc}/render", HandleAsync).WithName("composer.render").Requires(ComposerPermissions.View).KeepsOwnRecord();

    private static async Task<JsonHttpResult<Response>> HandleAsync(string doc, Request request, HttpContext http, DraftDesk desk, DraftDrawing drawing, CancellationToken ct)
    {
        var draft = await desk.OpenAsync(DocumentKey.Read(doc), ct);
        var drawn = await drawing.DrawAsync(http, draft, request.Widgets?.ToHashSet(), new DraftDrawing.View(request.Locale, request.At, request.Path), before: null, ct);
        return TypedResults.Json(new Response(draft.Rev, drawn.Html, drawn.Style, drawn.Problems), ComposerJson.Options);
    }
}
