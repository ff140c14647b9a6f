using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Composer.Live;
using BrandMall.Composer.Publishing;
using BrandMall.Composer.Versions;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Schedules;

/// <summary>
/// Begins and ends what is scheduled on the current site. Each step is one transaction that first takes the entry by a conditional update:
/// of several processes at it, one does it, and one that is cut short leaves everything as it was.
/// </summary>
internal sealed class ScheduleTurn(MallDb db, CurrentSite site, Publication publication, DocumentVersions versions, DocumentEvents events, TellWindows windows)
{
    public async Task BeginAsync(ScheduledVersion entry, CancellationToken ct)
    {
        var key = new DocumentKey(entry.Doc);
        var by = new Author(entry.By, entry.ByName, "", 0);
        var done = await db.InTransactionAsync<Publication.Done?>(async () =>
        {
            if (!await TakeAsync(entry, entry.Until is null ? ScheduleState.Done : ScheduleState.Shown, ct))
            {
                return null;
            }

            var version = await versions.GetAsync(key, entry.Number, ct);
            var published = await publication.PublishAsync(key, version.Read(), version.Rev, by, new VersionLabel(version.Name, entry.Note ?? version.Note), of: version.Number, ct);
            await db.Set<ScheduledVersion>().Where(s => s.Id == entry.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.Before, published.Before == null ? null : published.Before.Number).SetProperty(s => s.ShownAs, published.Item.ContentItemVersionId), ct);
            events.Record(key, Happened.Shown, by, new { published.Version.Number, of = version.Number, entry.Until });
            await db.SaveChangesAsync(ct);
            return published;
        }, ct);
        if (done is not null)
        {
            await windows.PublishedAsync(site.Value, key, done.Item.ContentItemVersionId, by.Name);
        }
    }

    /// <summary>Brings back what was shown before, unless somebody published something else meanwhile.</summary>
    public async Task EndAsync(ScheduledVersion entry, CancellationToken ct)
    {
        var key = new DocumentKey(entry.Doc);
        var by = new Author(entry.By, entry.ByName, "", 0);
        var ended = await db.InTransactionAsync(async () =>
        {
            if (!await TakeAsync(entry, ScheduleState.Done, ct))
            {
                return false;
            }

            var isShown = await publication.ShownVersionIdAsync(key, ct) == entry.ShownAs;
            if (isShown && entry.Before is { } number)
            {
                var before = await versions.GetAsync(key, number, ct);
                await publication.PublishAsync(key, before.Read(), before.Rev, by, new VersionLabel(before.Name, before.Note), of: number, ct);
            }
            else if (isShown)
            {
                await publication.UnpublishAsync(key, ct);
            }

            events.Record(key, Happened.Ended, by, new { entry.Number, back = isShown ? entry.Before : null, replaced = !isShown });
            await db.SaveChangesAsync(ct);
            return isShown;
        }, ct);
        if (ended)
        {
            await windows.PublishedAsync(site.Value, key, "", by.Name);
        }
    }

    /// <summary>The whole of its time passed while nothing ran: showing it for an instant would help nobody.</summary>
    public Task MissAsync(ScheduledVersion entry, CancellationToken ct) => TakeAsync(entry, ScheduleState.Missed, ct);

    /// <returns>Whether it was still waiting.</returns>
    public Task<bool> CancelAsync(ScheduledVersion entry, CancellationToken ct) => TakeAsync(entry, ScheduleState.Cancelled, ct);

    private async Task<bool> TakeAsync(ScheduledVersion entry, ScheduleState next, CancellationToken ct) =>
        await db.Set<ScheduledVersion>().Where(s => s.Id == entry.Id && s.State == entry.State).ExecuteUpdateAsync(set => set.SetProperty(s => s.State, next).SetProperty(s => s.Trouble, (string?)null), ct) == 1;
}
