using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Composer.Versions;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Schedules;

/// <summary>Queues a version, or the draft as it is now, to be shown from an instant on, for good or for a while.</summary>
internal static class ScheduleDocument
{
    /// <param name="Until">From then on what was shown before is back; null: it stays.</param>
    /// <param name="Version">Null: the draft as it is now, kept as a version.</param>
    /// <param name="Rev">With the draft: the rev the editor saw.</param>
    public sealed record Request(
        DateTimeOffset From, DateTimeOffset? Until = null, int? Version = null, [property: Range(0, long.MaxValue)] long? Rev = null,
        [property: StringLength(DocumentVersion.NoteLength)] string? Note = null, [property: StringLength(DocumentVersion.NameLength)] string? Name = null);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/documents/{doc}/schedule", HandleAsync).WithName("composer.schedule").Requires(ComposerPermissions.Schedule);

    private static async Task<Results<Ok<ListSchedule.Entry>, ProblemHttpResult>> HandleAsync(
        string doc, Request request, ClaimsPrincipal person, MallDb db, DraftDesk desk, DocumentVersions versions, Timetable timetable, DocumentEvents events, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var author = Author.Of(person, "", 0);
        var label = VersionLabel.Of(request.Name, request.Note);
        var added = await db.InTransactionAsync<(ScheduledVersion Entry, string? Name)?>(async () =>
        {
            var draft = await desk.OpenAsync(key, ct);
            if (request is { Version: null, Rev: { } rev } && rev != draft.Rev)
            {
                return null;
            }

            var version = request.Version is { } number ? await versions.GetAsync(key, number, ct)
                : await versions.AddAsync(key, VersionKind.Scheduled, draft.Document, author, draft.Rev, label, ct: ct);
            var entry = await timetable.AddAsync(key, version, WholeSecond(request.From), request.Until is { } until ? WholeSecond(until) : null, label.Note, author, ct);
            events.Record(key, Happened.Scheduled, author, new { version.Number, entry.From, entry.Until });
            await db.SaveChangesAsync(ct);
            return (entry, version.Name);
        }, ct);
        return added is var (made, name)
            ? TypedResults.Ok(ListSchedule.Of(made, name))
            : Problems.Of(StatusCodes.Status409Conflict, "document.stale", "Somebody changed the page meanwhile. Look at it again before scheduling.", "rev");
    }

    /// <summary>What was kept and what is asked are compared: neither has more digits than the other.</summary>
    private static DateTimeOffset WholeSecond(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());
}
