using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Live;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.PublishDocument;

/// <summary>Shows the draft to visitors.</summary>
internal static class PublishDocument
{
    /// <param name="Rev">The rev the editor saw: nobody publishes what they have not seen.</param>
    public sealed record Request([property: Range(0, long.MaxValue)] long Rev, [property: StringLength(200)] string? Note = null);

    public sealed record Response(string VersionId, long Rev);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/documents/{doc}/publish", HandleAsync).WithName("composer.publish").Requires(ComposerPermissions.Publish);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        string doc, Request request, ClaimsPrincipal person, DraftDesk desk, DraftPublishing publishing, TellWindows windows, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var author = Author.Of(person, "", 0);
        var draft = await publishing.PublishAsync(key, request.Rev, author.Name, request.Note, ct);
        if (draft is null)
        {
            return Problems.Of(StatusCodes.Status409Conflict, "document.stale", "Somebody changed the page meanwhile. Look at it again before publishing.", "rev");
        }

        desk.Keep(draft);
        await windows.PublishedAsync(desk.Site, key, draft.BaseVersionId!, author.Name);
        return TypedResults.Ok(new Response(draft.BaseVersionId!, draft.Rev));
    }
}
