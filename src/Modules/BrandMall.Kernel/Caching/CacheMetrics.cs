using System.Diagnostics.Metrics;

namespace BrandMall.Kernel.Caching;

/// <summary>What the page cache does, for the meters. Plain counters that are read when somebody scrapes: a hit pays one increment.</summary>
internal sealed class CacheMetrics : IDisposable
{
    private readonly Meter _meter = new("BrandMall");
    private long _hits;
    private long _misses;
    private long _made;
    private long _evictions;
    private long _stale;
    private long _sharedHits;

    public CacheMetrics(AnswerStore store)
    {
        _meter.CreateObservableCounter("brandmall.cache.hits", () => Interlocked.Read(ref _hits), description: "Answers from this process's page cache.");
        _meter.CreateObservableCounter("brandmall.cache.misses", () => Interlocked.Read(ref _misses), description: "Requests for pages that had to wait for one to be made or fetched.");
        _meter.CreateObservableCounter("brandmall.cache.made", () => Interlocked.Read(ref _made), description: "Pages made.");
        _meter.CreateObservableCounter("brandmall.cache.shared_hits", () => Interlocked.Read(ref _sharedHits), description: "Answers fetched from the second level instead of made.");
        _meter.CreateObservableCounter("brandmall.cache.evictions", () => Interlocked.Read(ref _evictions), description: "Answers evicted because something changed.");
        _meter.CreateObservableCounter("brandmall.cache.stale", () => Interlocked.Read(ref _stale), description: "Evicted copies served because the database was down.");
        _meter.CreateObservableUpDownCounter("brandmall.cache.bytes", () => store.Bytes, unit: "By", description: "Bytes kept, evicted copies included.");
        _meter.CreateObservableUpDownCounter("brandmall.cache.entries", () => store.Count, description: "Answers kept.");
    }

    public long Hits => Interlocked.Read(ref _hits);

    public long Misses => Interlocked.Read(ref _misses);

    public long MadeCount => Interlocked.Read(ref _made);

    public long StaleCount => Interlocked.Read(ref _stale);

    public long SharedHits => Interlocked.Read(ref _sharedHits);

    public void Hit() => Interlocked.Increment(ref _hits);

    public void Missed() => Interlocked.Increment(ref _misses);

    public void Made() => Interlocked.Increment(ref _made);

    public void Shared() => Interlocked.Increment(ref _sharedHits);

    public void Evicted(int answers) => Interlocked.Add(ref _evictions, answers);

    public void Stale() => Interlocked.Increment(ref _stale);

    public void Dispose() => _meter.Dispose();
}
