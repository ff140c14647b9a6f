using BrandMall.Composer.Documents;
using BrandMall.Composer.Versions;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Schedules;

/// <summary>What is scheduled of a document, and what was lately.</summary>
internal static class ListSchedule
{
    private const int Passed = 10;

    /// <param name="State"><c>waiting</c>, <c>shown</c>, <c>done</c>, <c>missed</c> or <c>cancelled</c>.</param>
    /// <param name="Trouble">Why it could not be done when it was due; it is tried again.</param>
    public sealed record Entry(long Id, DateTimeOffset From, DateTimeOffset? Until, int Version, string? Name, string State, string? Note, string By, string? Trouble);

    /// <param name="TimeZone">The site's.</param>
    public sealed record Response(string TimeZone, IReadOnlyList<Entry> Entries);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}/schedule", HandleAsync).WithName("composer.schedule-list").Requires(ComposerPermissions.View);

    private static async Task<Ok<Response>> HandleAsync(string doc, CurrentSite site, Timetable timetable, DocumentVersions versions, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var open = await timetable.OpenAsync(key, ct);
        var passed = await timetable.Of(key).Where(s => s.State != ScheduleState.Waiting && s.State != ScheduleState.Shown).OrderByDescending(s => s.From).Take(Passed).ToListAsync(ct);
        var numbers = open.Concat(passed).Select(s => s.Number).Distinct().ToList();
        var names = await versions.Of(key).Where(v => numbers.Contains(v.Number)).ToDictionaryAsync(v => v.Number, v => v.Name, ct);
        return TypedResults.Ok(new Response(site.Value.TimeZone, [.. open.Concat(passed).Select(s => Of(s, names.GetValueOrDefault(s.Number)))]));
    }

    public static Entry Of(ScheduledVersion entry, string? name) => new(entry.Id, entry.From, entry.Until, entry.Number, name, NameOf(entry.State), entry.Note, entry.ByName, entry.Trouble);

    private static string NameOf(ScheduleState state) => state switch
    {
        ScheduleState.Waiting => "waiting",
        ScheduleState.Shown => "shown",
        ScheduleState.Done => "done",
        ScheduleState.Missed => "missed",
        _ => "cancelled",
    };
}
