using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Faults;
using BrandMall.Composer.History;
using BrandMall.Composer.Live;
using BrandMall.Composer.Versions;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Publishing;

/// <summary>Shows the draft to visitors. What is wrong with it does not hinder that; it is told.</summary>
internal static class PublishDocument
{
    /// <param name="Rev">The rev the editor saw: nobody publishes what they have not seen.</param>
    public sealed record Request(
        [property: Range(0, long.MaxValue)] long Rev, [property: StringLength(DocumentVersion.NoteLength)] string? Note = null, [property: StringLength(DocumentVersion.NameLength)] string? Name = null);

    internal sealed record Response(string VersionId, long Rev, int Number, IReadOnlyList<DraftProblem> Warnings);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/documents/{doc}/publish", HandleAsync).WithName("composer.publish").Requires(ComposerPermissions.Publish);

    private static async Task<Results<JsonHttpResult<Response>, ProblemHttpResult>> HandleAsync(
        string doc, Request request, HttpContext http, ClaimsPrincipal person, IStaffAccess access, MallDb db, DraftDesk desk, Publication publication, DocumentEvents events, DraftProblems problems, MissingThings missing, TellWindows windows, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var author = Author.Of(person, "", 0);
        if ((await desk.OpenAsync(key, ct)).IsBlock && await access.JudgeAsync(http, ComposerPermissions.Block, desk.Site) is not StaffVerdict.Allowed and var verdict)
        {
            return StaffProblems.Of(verdict, ComposerPermissions.Block);       // whoever publishes a block changes every page it stands on
        }

        var (draft, done) = await db.InTransactionAsync<(OpenDraft Draft, Publication.Done? Done)>(async () =>
        {
            var open = await desk.OpenAsync(key, ct);
            if (open.Rev != request.Rev)
            {
                return (open, null);
            }

            var published = await publication.PublishAsync(key, open.Document, open.Rev, author, VersionLabel.Of(request.Name, request.Note), of: null, ct);
            events.Record(key, Happened.Published, author, new { published.Version.Number, published.Version.Name, published.Version.Note });
            await db.SaveChangesAsync(ct);
            return (open, published);
        }, ct);
        if (done is null)
        {
            return Problems.Of(StatusCodes.Status409Conflict, "document.stale", "Somebody changed the page meanwhile. Look at it again before publishing.", "rev");
        }

        await windows.PublishedAsync(desk.Site, key, done.Item.ContentItemVersionId, author.Name);
        return TypedResults.Json(new Response(done.Item.ContentItemVersionId, draft.Rev, done.Version.Number, [.. problems.Of(draft, drawn: null), .. await missing.OfAsync(draft, ct)]), ComposerJson.Options);
    }
}
