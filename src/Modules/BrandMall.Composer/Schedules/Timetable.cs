using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Versions;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Schedules;

/// <summary>What is to be shown when, of the documents of the current site.</summary>
internal sealed class Timetable(MallDb db, CurrentSite site, TimeProvider clock)
{
    private static readonly ScheduleState[] s_open = [ScheduleState.Waiting, ScheduleState.Shown];

    public IQueryable<ScheduledVersion> Of(DocumentKey key) => db.Set<ScheduledVersion>().AsNoTracking().Where(s => s.Doc == key.Text);

    /// <summary>Those of a document whose time has not passed, in order.</summary>
    public async Task<List<ScheduledVersion>> OpenAsync(DocumentKey key, CancellationToken ct) =>
        await Of(key).Where(s => s_open.Contains(s.State)).OrderBy(s => s.From).ToListAsync(ct);

    /// <exception cref="RuleViolationException"><c>schedule.past</c>, <c>schedule.window</c>, <c>schedule.overlap</c>.</exception>
    public async Task<ScheduledVersion> AddAsync(DocumentKey key, DocumentVersion version, DateTimeOffset from, DateTimeOffset? until, string? note, Author author, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        Require(from > now, "schedule.past", "That instant has passed. Choose one to come, or publish now.", "from");
        Require(until is null || until > from, "schedule.window", "The end comes after the beginning.", "until");

        // One query: whoever adds at the same moment has either been seen by it, or has taken the same turn.
        var all = await Of(key).ToListAsync(ct);
        ScheduledVersion added = new()
        {
            SiteId = site.Value.Id, Doc = key.Text, Turn = all.Select(s => s.Turn).DefaultIfEmpty().Max() + 1, Number = version.Number, From = from, Until = until, Note = note, By = author.Id, ByName = author.Name, CreatedAt = now,
        };
        if (all.FirstOrDefault(other => s_open.Contains(other.State) && (other.Covers(from) || added.Covers(other.From))) is { } taken)
        {
            throw Overlap(taken.Covers(from) ? "from" : "until");
        }

        db.Add(added);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (db.Entry(added).State == EntityState.Added)
        {
            throw new DbUpdateConcurrencyException("Somebody else scheduled something at the same moment.");
        }

        return added;
    }

    /// <summary>The version visitors will see at an instant, going by what is scheduled by now; null when nothing scheduled will have changed what they see.</summary>
    public async Task<int?> NumberAtAsync(DocumentKey key, DateTimeOffset at, CancellationToken ct)
    {
        var open = await OpenAsync(key, ct);
        var within = open.FirstOrDefault(s => s.Until is { } until && s.From <= at && at < until);
        return (within ?? open.LastOrDefault(s => s.Until is null && s.From <= at))?.Number;
    }

    public static RuleViolationException Overlap(string field) =>
        new("schedule.overlap", "Another version is scheduled for that time.", field);

    private static void Require(bool holds, string code, string message, string field)
    {
        if (!holds)
        {
            throw new RuleViolationException(code, message, field);
        }
    }
}
