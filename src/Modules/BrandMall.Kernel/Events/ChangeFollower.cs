using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BrandMall.Kernel.Events;

/// <summary>
/// Reads the change table twice a second, so that what another process commits (a command-line import, another node) reaches this one's caches within a second.
/// Ids are given before they are committed, so a lower id may appear after a higher one: ten seconds are read again and told once,
/// counted from the last time that reading succeeded: what was committed while this process could not reach the database is not missed.
/// </summary>
public sealed partial class ChangeFollower(IServiceScopeFactory scopes, ChangeStream stream, TimeProvider clock, ILogger<ChangeFollower> log) : BackgroundService
{
    private static readonly TimeSpan s_period = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_overlap = TimeSpan.FromSeconds(10);
    private DateTimeOffset _since;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _since = clock.GetUtcNow() - s_overlap;
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
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var since = _since;
        var recent = await db.Set<Change>().AsNoTracking().Where(c => c.At >= since).OrderBy(c => c.Id).ToListAsync(ct);
        await stream.TellAsync(recent, ct);
        _since = now - s_overlap;
        stream.Followed();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The change table could not be followed; trying again.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
