using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Schedules;

/// <summary>Takes an entry out of the queue; one that is being shown ends now.</summary>
internal static class CancelSchedule
{
    public static void Map(IEndpointRouteBuilder site) => site.MapDelete("/composer/documents/{doc}/schedule/{id:long}", HandleAsync).WithName("composer.unschedule").Requires(ComposerPermissions.Schedule);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        string doc, long id, ClaimsPrincipal person, MallDb db, Timetable timetable, ScheduleTurn turn, DocumentEvents events, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        if ((await timetable.OpenAsync(key, ct)).FirstOrDefault(s => s.Id == id) is not { } entry)
        {
            return Problems.NotFound("schedule.unknown", "Nothing of this name is scheduled; its time may have passed.");
        }

        if (entry.State == ScheduleState.Shown)
        {
            await turn.EndAsync(entry, ct);
            return TypedResults.NoContent();
        }

        var cancelled = await db.InTransactionAsync(async () =>
        {
            var waited = await turn.CancelAsync(entry, ct);
            if (waited)
            {
                events.Record(key, Happened.Unscheduled, Author.Of(person, "", 0), new { entry.Number, entry.From, entry.Until });
                await db.SaveChangesAsync(ct);
            }

            return waited;
        }, ct);
        return cancelled ? TypedResults.NoContent() : Problems.Of(StatusCodes.Status409Conflict, "schedule.begun", "It began at this very moment.");
    }
}
