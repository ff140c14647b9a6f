using System.Diagnostics.CodeAnalysis;

namespace BrandMall.Search.Indexing;

/// <summary>A generation being filled beside the one that answers. What changes meanwhile is remembered and read again before it takes over.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Finished or abandoned, it lets go of what it holds.")]
internal sealed class IndexBuild
{
    private readonly Dictionary<string, HashSet<string>> _since = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Generation _next;
    private readonly string _sites;
    private readonly Task _filling;

    private IndexBuild(LocaleIndex index, IndexFill fill, TimeProvider clock)
    {
        Index = index;
        StartedAt = clock.GetUtcNow();
        _sites = fill.Fingerprint(index.Locale);
        index.BuildingSince ??= StartedAt;
        _next = index.Begin();
        _filling = Task.Run(() => fill.AllAsync(_next, index.Locale, _stop.Token));
    }

    public LocaleIndex Index { get; }

    public DateTimeOffset StartedAt { get; }

    public bool IsFilled => _filling.IsCompleted;

    public static IndexBuild Start(LocaleIndex index, IndexFill fill, TimeProvider clock) => new(index, fill, clock);

    public void Remember(IReadOnlyDictionary<string, HashSet<string>> concerned)
    {
        foreach (var (kind, keys) in concerned)
        {
            (_since.TryGetValue(kind, out var known) ? known : _since[kind] = []).UnionWith(keys);
        }
    }

    public async Task FinishAsync(IndexFill fill, CancellationToken ct)
    {
        try
        {
            await _filling;
            await fill.TheseAsync(_next, Index.Locale, _since, ct);
            _next.Refresh();
            _next.Commit(new IndexState(StartedAt, StartedAt, _sites));
            Index.Swap(_next);
        }
        catch
        {
            _next.Dispose();
            throw;
        }
        finally
        {
            _stop.Dispose();
        }
    }

    public async Task AbandonAsync()
    {
        await _stop.CancelAsync();
        await _filling.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        _next.Dispose();
        _stop.Dispose();
    }
}
