using System.Collections.Concurrent;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BrandMall.Search.Words;

/// <summary>Counts what people look for, in memory, and writes it down now and then in one transaction. What might name or number a person is not counted; neither is what found nothing.</summary>
internal sealed partial class QueryTally(IServiceScopeFactory scopes, TimeProvider clock, ILogger<QueryTally> log) : BackgroundService
{
    private const int MostDifferent = 2000;
    private const int MostKeptOfASite = 5000;
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(10);
    private ConcurrentDictionary<(int Site, string Locale, string Text), (int Times, int Found)> _counted = new();

    public void Add(int site, string locale, string text, int found)
    {
        var said = SynonymBook.Normal(text);
        if (found > 0 && said.Length is > 1 and <= HotWord.LongestWord && !text.Contains('@', StringComparison.Ordinal) && said.Count(char.IsDigit) < 5 && _counted.Count < MostDifferent)
        {
            _counted.AddOrUpdate((site, locale, said), (1, found), (_, counted) => (counted.Times + 1, found));
        }
    }

    public async Task FlushAsync(CancellationToken ct)
    {
        var counted = Interlocked.Exchange(ref _counted, new());
        if (counted.IsEmpty)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var now = clock.GetUtcNow();
        await db.InTransactionAsync(async () =>
        {
            foreach (var site in counted.GroupBy(c => (c.Key.Site, c.Key.Locale)))
            {
                var texts = site.Select(c => c.Key.Text).ToList();
                var known = await db.Set<AskedWord>().Where(w => w.SiteId == site.Key.Site && w.Locale == site.Key.Locale && EF.Parameter(texts).Contains(w.Text)).ToDictionaryAsync(w => w.Text, ct);
                foreach (var ((_, _, text), (times, found)) in site)
                {
                    (known.GetValueOrDefault(text) ?? db.Add(new AskedWord { SiteId = site.Key.Site, Locale = site.Key.Locale, Text = text }).Entity).Ask(times, found, now);
                }
            }

            await db.SaveChangesAsync(ct);
        }, ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(s_every, clock);
        var round = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await FlushAsync(stoppingToken);
                if (++round % 360 == 0)
                {
                    await PruneAsync(stoppingToken);
                }
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

    /// <summary>Forgets what nobody asked for in two months, and the rarest beyond so many.</summary>
    private async Task PruneAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var old = clock.GetUtcNow().AddDays(-60);
        await db.InTransactionAsync(async () =>
        {
            await db.Set<AskedWord>().Where(w => w.At < old).ExecuteDeleteAsync(ct);
            foreach (var site in await db.Set<AskedWord>().Select(w => w.SiteId).Distinct().ToListAsync(ct))
            {
                var least = await db.Set<AskedWord>().Where(w => w.SiteId == site).OrderByDescending(w => w.Score).Skip(MostKeptOfASite).Select(w => (double?)w.Score).FirstOrDefaultAsync(ct);
                if (least is { } score)
                {
                    await db.Set<AskedWord>().Where(w => w.SiteId == site && w.Score <= score).ExecuteDeleteAsync(ct);
                }
            }
        }, ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What people look for could not be written down.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
