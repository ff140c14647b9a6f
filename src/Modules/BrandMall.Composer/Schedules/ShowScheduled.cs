using BrandMall.Kernel.Data;
using BrandMall.Kernel.Jobs;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BrandMall.Composer.Schedules;

/// <summary>Does what is due of all sites' schedules, in the order of its instants. One that fails is told in its entry and tried again; it hinders no other.</summary>
internal sealed partial class ShowScheduled(MallDb db, SiteScopes scopes, SiteRegistry sites, TimeProvider clock, ILogger<ShowScheduled> log) : IRecurringJob
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken ct)
    {
        HashSet<long> failed = [];
        while (await NextAsync(failed, ct) is { } entry)
        {
            try
            {
                await DoAsync(entry, ct);
            }
            catch (Exception trouble) when (trouble is not OperationCanceledException)
            {
                failed.Add(entry.Id);
                LogTrouble(log, entry.Doc, entry.Id, trouble);
                var message = trouble.Message.Length > ScheduleTable.TroubleLength ? trouble.Message[..ScheduleTable.TroubleLength] : trouble.Message;
                await db.InTransactionAsync(() => db.Set<ScheduledVersion>().IgnoreQueryFilters([MallDb.SiteFilter]).Where(s => s.Id == entry.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Trouble, message), ct), ct);
            }
        }
    }

    private async Task<ScheduledVersion?> NextAsync(HashSet<long> failed, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await db.Set<ScheduledVersion>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(s => (s.State == ScheduleState.Waiting && s.From <= now) || (s.State == ScheduleState.Shown && s.Until != null && s.Until <= now)).ToListAsync(ct);
        return due.Where(entry => !failed.Contains(entry.Id)).OrderBy(entry => entry.DueAt).ThenByDescending(entry => entry.State).ThenBy(entry => entry.Id).FirstOrDefault();
    }

    private async Task DoAsync(ScheduledVersion entry, CancellationToken ct)
    {
        var site = sites.Map.ById(entry.SiteId) ?? throw new InvalidOperationException("The site is gone.");
        await using var scope = scopes.Open(site);
        var turn = scope.ServiceProvider.GetRequiredService<ScheduleTurn>();
        await (entry.State == ScheduleState.Shown ? turn.EndAsync(entry, ct)
            : entry.Until <= clock.GetUtcNow() ? turn.MissAsync(entry, ct)
            : turn.BeginAsync(entry, ct));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What is scheduled for {Doc} (entry {Entry}) could not be done; it is tried again.")]
    private static partial void LogTrouble(ILogger log, string doc, long entry, Exception trouble);
}
