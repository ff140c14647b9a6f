using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Live;
using BrandMall.Composer.Ops;
using BrandMall.Composer.Preview;
using BrandMall.Composer.Faults;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.ApplyOps;

/// <summary>Changes a draft by one gesture of an editor, and draws what looks different now.</summary>
internal static class ApplyOps
{
    /// <param name="BaseRev">The rev the editor's window showed.</param>
    /// <param name="ClientId">The window; with <paramref name="Seq"/> it tells a retry from another gesture.</param>
    /// <param name="Force">Applied on top, whatever others did: the editor saw theirs and chose their own.</param>
    public sealed record Request(
        [property: Range(0, long.MaxValue)] long BaseRev, [property: Required, StringLength(40, MinimumLength = 1)] string ClientId, [property: Range(0, long.MaxValue)] long Seq,
        [property: Required] IReadOnlyList<JsonObject> Ops, Look? Render = null, bool Force = false);

    /// <summary>What the window looks at.</summary>
    public sealed record Look([property: StringLength(20)] string? Locale = null, DateTimeOffset? At = null, [property: StringLength(2000)] string? Path = null);

    internal sealed record Response(
        long Rev, IReadOnlyList<Missed> Missed, IReadOnlyDictionary<string, string> Html, string? Style, IReadOnlyList<DraftProblem> Problems, bool FullPage);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/documents/{doc}/ops", HandleAsync).WithName("composer.apply").Requires(ComposerPermissions.View).KeepsOwnRecord();

    private static async Task<IResult> HandleAsync(
        string doc, Request request, HttpContext http, ClaimsPrincipal person, CurrentSite site, OpRights rights, Batches batches, DraftDrawing drawing, TellWindows windows, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var ops = OpReader.Read(request.Ops);
        if (await rights.MissingAsync(http, ops, site.Value) is { } missing)
        {
            return missing;
        }

        var author = Author.Of(person, request.ClientId, request.Seq);
        var outcome = await batches.ApplyAsync(key, ops, author, request.BaseRev, request.Force, ct);
        if (outcome.Conflict is { } conflict)
        {
            return conflict.Answer();
        }

        if (outcome.Before is not null)
        {
            await windows.AcceptedAsync(site.Value, key, outcome.Rev, author, outcome.Applied);
        }

        DraftDrawing.View view = new(request.Render?.Locale, request.Render?.At, request.Render?.Path);
        var drawn = await drawing.DrawAsync(http, outcome.Draft, outcome.Dirty, view, outcome.Before, ct);
        return TypedResults.Json(new Response(outcome.Rev, outcome.Missed, drawn.Html, drawn.Style, drawn.Problems, outcome.FullPage), ComposerJson.Options);
    }
}
