using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BrandMall.Kernel.Events;

/// <summary>
/// Reads the change table twice a second, so that what another process commits (a command-line import, another node) reaches this one's caches within a second.
/// Ids are given before they are committed, so a lower id may appear after a higher one: the last ten seconds are read again and told once.
/// </summary>
public sealed partial class ChangeFollower(IServiceScopeFactory scopes, IEnumerable<IChangeListener> listeners, TimeProvider clock, ILogger<ChangeFollower> log) : BackgroundService
{
    private static readonly TimeSpan s_period = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_overlap = TimeSpan.FromSeconds(10);
    private readonly Dictionary<long, DateTimeOffset> _told = [];
    private DateTimeOffset _started;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _started = clock.GetUtcNow() - s_overlap;
        using var timer = new PeriodicTimer(s_period, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await FollowAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                LogFailure(log, failure);
            }
        }
    }

    private async Task FollowAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var since = now - s_overlap > _started ? now - s_overlap : _started;

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var recent = await db.Set<Change>().AsNoTracking().Where(c => c.At >= since).OrderBy(c => c.Id).ToListAsync(ct);
        var news = recent.Where(change => _told.TryAdd(change.Id, change.At)).ToList();
        foreach (var old in _told.Where(told => told.Value < since).Select(told => told.Key).ToList())
        {
            _told.Remove(old);
        }

        if (news.Count > 0)
        {
            foreach (var listener in listeners)
            {
                await listener.ChangedAsync(news, ct);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The change table could not be followed; trying again.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
