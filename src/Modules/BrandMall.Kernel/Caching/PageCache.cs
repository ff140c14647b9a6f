using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using BrandMall.Kernel.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BrandMall.Kernel.Caching;

/// <summary>
/// Finished answers by key. It knows nothing of pages: whoever can make a <see cref="CachedAnswer"/> may use it.
/// Of any number of callers that miss one key, one makes the answer. An evicted answer is gone: it is served again only while the database is out of reach.
/// </summary>
internal sealed partial class PageCache(PageCacheSettings settings, ISharedAnswers shared, IOutage outage, TimeProvider clock, ILogger<PageCache> log) : IDisposable
{
    private const int Retries = 3;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<AnswerKey, Flight> _flights = new();
    private readonly AnswerStore _store = new(settings.Limit);
    private readonly EvictionLog _evictions = new();
    private CacheMetrics? _metrics;

    public bool IsOn => settings.Limit > 0;

    public CacheMetrics Metrics => _metrics ?? LazyInitializer.EnsureInitialized(ref _metrics, () => new CacheMetrics(_store));

    public long Bytes => _store.Bytes;

    /// <summary>The answer, when it is here and still so. Touches nothing but memory.</summary>
    public bool TryGet(AnswerKey key, [MaybeNullWhen(false)] out CachedAnswer answer)
    {
        if (Alive(key) is not { } kept)
        {
            answer = null;
            return false;
        }

        Metrics.Hit();
        answer = kept.Answer;
        return true;
    }

    /// <summary>The answer made by <paramref name="make"/> or by whoever is making it already. A failure is the callers' of this moment and is not kept.</summary>
    /// <param name="make">Must not lean on the caller's request: it may outlive it.</param>
    public async Task<Landing> AnswerAsync(AnswerKey key, Func<CancellationToken, Task<CachedAnswer>> make, CancellationToken ct)
    {
        Metrics.Missed();
        for (var attempt = 1; ; attempt++)
        {
            var asked = _evictions.Position;
            var flight = Join(key, make);
            var landing = await flight.Landed.WaitAsync(ct);

            // Somebody who asks after a change must not get what began to be made before it.
            if (landing.Fresh || flight.StartedAt >= asked || attempt == Retries)
            {
                return landing;
            }
        }
    }

    public async Task EvictAsync(IReadOnlyCollection<(string Kind, string Key)> tags)
    {
        EvictHere(tags);
        if (await shared.EvictAsync(tags))
        {
            EvictHere(tags);        // what was fetched from the second level meanwhile
        }
    }

    public async Task EvictEverythingAsync()
    {
        EvictEverythingHere();
        if (await shared.EvictAsync(null))
        {
            EvictEverythingHere();
        }
    }

    public void Dispose() => _metrics?.Dispose();

    private void EvictHere(IReadOnlyCollection<(string Kind, string Key)> tags)
    {
        _evictions.Record(tags);
        Metrics.Evicted(_store.Evict(tags));
    }

    private void EvictEverythingHere()
    {
        _evictions.RecordEverything();
        Metrics.Evicted(_store.EvictEverything());
    }

    private KeptAnswer? Alive(AnswerKey key)
    {
        if (!_store.TryGet(key, out var kept))
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcTicks;
        var age = now - kept.MadeAt;
        if (now >= kept.DiesAt || age > 2 * settings.MaxAge.Ticks)
        {
            _store.Retire(kept);
            return null;
        }

        if (age > settings.MaxAge.Ticks && kept.TryRefresh())
        {
            _ = RefreshAsync(kept);
        }

        return kept;
    }

    private async Task RefreshAsync(KeptAnswer kept)
    {
        try
        {
            await Join(kept.Key, kept.Make, anew: true).Landed;
        }
        catch (Exception failure)
        {
            LogRefresh(log, kept.Key.Path, failure);
        }
        finally
        {
            kept.Refreshed();
        }
    }

    private Flight Join(AnswerKey key, Func<CancellationToken, Task<CachedAnswer>> make, bool anew = false)
    {
        Flight own = new(_evictions.Position);
        var flight = _flights.GetOrAdd(key, own);
        if (flight == own)
        {
            _ = Task.Run(() => own.FlyAsync(() => LandAsync(key, make, own.StartedAt, anew), () => _flights.TryRemove(KeyValuePair.Create(key, own))));
        }

        return flight;
    }

    private async Task<Landing> LandAsync(AnswerKey key, Func<CancellationToken, Task<CachedAnswer>> make, long startedAt, bool anew)
    {
        if (!anew && Alive(key) is { } meanwhile)
        {
            return new Landing(meanwhile.Answer, Fresh: true);
        }

        var found = await shared.FindAsync(key);
        if (!anew && found.Answer is { } known && IsYoung(known, found.MadeAt))
        {
            Metrics.Shared();
            return Keep(key, known, found.MadeAt, make, startedAt);
        }

        CachedAnswer answer;
        var madeAt = clock.GetUtcNow();
        try
        {
            using CancellationTokenSource limit = new(s_longest);
            answer = await make(limit.Token);
            Metrics.Made();
        }
        catch (Exception failure) when (outage.IsOutage(failure) && _store.Aside(key) is not null)
        {
            LogStale(log, key.Path, failure.Message);
            Metrics.Stale();
            return new Landing(_store.Aside(key)!, Fresh: true, Stale: true);
        }

        var landing = Keep(key, answer, madeAt, make, startedAt);
        if (landing.Fresh && found.Ticket is { } ticket && IsKeepable(answer))
        {
            await shared.KeepAsync(key, answer, madeAt, ticket);
        }

        return landing;
    }

    private bool IsYoung(CachedAnswer answer, DateTimeOffset madeAt)
    {
        var now = clock.GetUtcNow();
        return now < (answer.DiesAt ?? DateTimeOffset.MaxValue) && now - madeAt <= settings.MaxAge;
    }

    private Landing Keep(AnswerKey key, CachedAnswer answer, DateTimeOffset madeAt, Func<CancellationToken, Task<CachedAnswer>> make, long startedAt)
    {
        var fresh = _evictions.Untouched(startedAt, answer.Tags);
        if (fresh && IsKeepable(answer))
        {
            _store.Put(new KeptAnswer(key, answer, madeAt, make), () => fresh = _evictions.Untouched(startedAt, answer.Tags));
        }

        return new Landing(answer, fresh);
    }

    private static bool IsKeepable(CachedAnswer answer) => answer.Status is StatusCodes.Status200OK or StatusCodes.Status404NotFound;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The page {Path} could not be made anew; its aged copy goes on being served.")]
    private static partial void LogRefresh(ILogger log, string path, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is out of reach ({Reason}); an evicted copy of {Path} is served.")]
    private static partial void LogStale(ILogger log, string path, string reason);
}
