using System.Collections.Concurrent;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using BrandMall.Search.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BrandMall.Search.Indexing;

/// <summary>
/// Keeps this process's indexes true: opens or builds them at start, applies what changes within a second, commits every few seconds, builds anew beside what answers.
/// One loop writes; nobody else does.
/// </summary>
internal sealed partial class IndexKeeper(IndexShelf shelf, IndexFill fill, IndexNews news, SiteRegistry sites, NodeReport report, IServiceProvider services, TimeProvider clock, ILogger<IndexKeeper> log) : BackgroundService, IChangeListener
{
    public const string Kind = "search";
    public const string RebuildKey = "rebuild";

    private static readonly TimeSpan s_commitEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_sweepEvery = TimeSpan.FromSeconds(30);

    /// <summary>The change table forgets after a day; an index that slept longer cannot catch up.</summary>
    private static readonly TimeSpan s_memory = TimeSpan.FromHours(20);

    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly List<IndexBuild> _builds = [];
    private readonly HashSet<Change> _missed = [];
    private readonly ConcurrentQueue<string> _distrusted = [];
    private DateTimeOffset _swept;
    private DateTimeOffset _committed;
    private volatile bool _running;
    private int _late;

    /// <summary>Whether an index of this language may still come soon, so that waiting is better than doing without.</summary>
    public bool IsNearlyThere(string locale) => _running && (shelf.Find(locale)?.BuildingSince is not { } since || clock.GetUtcNow() - since < TimeSpan.FromSeconds(2));

    public bool IsRunning => _running;

    /// <summary>An index that could not be read is made anew.</summary>
    public void Distrust(string locale)
    {
        _distrusted.Enqueue(locale);
        Wake();
    }

    public Task<bool> CaughtUpAsync(TimeSpan most, CancellationToken ct) => news.CaughtUpAsync(most, ct);

    /// <summary>Someone was answered before the index knew the latest; when it does, caches are told again.</summary>
    public void AnsweredLate() => Interlocked.Exchange(ref _late, 1);

    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        if (_running && news.Tell(changes))
        {
            Wake();
        }

        return Task.CompletedTask;
    }

    public override void Dispose()
    {
        base.Dispose();
        shelf.Dispose();
        _wake.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!shelf.Open())
        {
            LogNoFolder(log);
            return;
        }

        _running = true;
        _swept = clock.GetUtcNow();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TurnAsync(stoppingToken);
                await _wake.WaitAsync(TimeSpan.FromMilliseconds(_builds.Count > 0 ? 50 : 1000), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                LogFailure(log, failure);
                news.Applied();         // nobody waits for what failed; it is tried again
                await Task.Delay(TimeSpan.FromSeconds(1), clock, CancellationToken.None);
            }
        }

        await CloseAsync();
    }

    private async Task TurnAsync(CancellationToken ct)
    {
        var changes = news.Take();
        if (changes.Any(c => c.Kind == "site"))
        {
            await sites.LoadAsync(ct);      // the other listeners may not have been told yet
        }

        _missed.UnionWith(changes);
        await OpenNewLocalesAsync(ct);
        if (clock.GetUtcNow() - _swept >= s_sweepEvery)
        {
            var started = clock.GetUtcNow();
            await news.SweepAsync(started - IndexNews.Overlap, ct);
            _swept = started;
        }

        _missed.UnionWith(news.Take());
        if (_missed.Count > 0)
        {
            await ApplyAsync([.. _missed], ct);
            RebuildWhereAsked([.. _missed]);
            _missed.Clear();
        }

        while (_distrusted.TryDequeue(out var locale))
        {
            Build(shelf.Find(locale)!);
        }

        await FinishBuildsAsync(ct);
        news.Applied();
        TellCachesAgain();
        await CommitAsync(ct);
    }

    /// <summary>Opens indexes of languages that have none open, and builds those that are missing, too old, or speak of other sites.</summary>
    private async Task OpenNewLocalesAsync(CancellationToken ct)
    {
        foreach (var locale in fill.Locales)
        {
            var index = shelf.Find(locale);
            if (index is null)
            {
                index = shelf.Add(locale);
                if (index.OpenLast() is { } broken)
                {
                    LogBroken(log, locale, broken);
                }

                if (index.Live?.State is { } state)
                {
                    await news.SweepAsync(state.ReachedAt - IndexNews.Overlap, ct);
                    if (clock.GetUtcNow() - state.ReachedAt > s_memory)
                    {
                        Build(index);
                    }
                }
            }

            if (index.Live is null)
            {
                Build(index);
            }
            else if (index.Live?.State is { } current && current.Sites != fill.Fingerprint(locale))
            {
                Build(index);
            }
        }
    }

    private async Task ApplyAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        var concerned = await fill.ConcernedAsync(changes, ct);
        if (concerned.Count == 0)
        {
            return;
        }

        foreach (var build in _builds)
        {
            build.Remember(concerned);
        }

        foreach (var index in shelf.All)
        {
            if (index.Live is { } live)
            {
                await fill.TheseAsync(live, index.Locale, concerned, ct);
                live.Refresh();
            }
        }
    }

    private void RebuildWhereAsked(IReadOnlyList<Change> changes)
    {
        foreach (var asked in changes.Where(c => c.Kind == Kind && c.Key == RebuildKey))
        {
            foreach (var index in shelf.All.Where(i => i.Live?.State is not { } state || state.BuiltAt < asked.At))
            {
                Build(index);
            }
        }
    }

    private void Build(LocaleIndex index)
    {
        if (!_builds.Exists(b => b.Index == index))
        {
            _builds.Add(IndexBuild.Start(index, fill, clock));
            report.Changed();
        }
    }

    private async Task FinishBuildsAsync(CancellationToken ct)
    {
        foreach (var build in _builds.Where(b => b.IsFilled).ToList())
        {
            _builds.Remove(build);
            try
            {
                await build.FinishAsync(fill, ct);
            }
            catch
            {
                Build(build.Index);
                throw;
            }

            LogBuilt(log, build.Index.Locale, build.Index.Live!.Count);
            report.Changed();
            AnsweredLate();
        }
    }

    /// <summary>Every answer made of the index carries this key, and nothing else needs to be made anew.</summary>
    private void TellCachesAgain()
    {
        if (Interlocked.Exchange(ref _late, 0) == 0)
        {
            return;
        }

        Change[] again = [new Change { At = clock.GetUtcNow(), Kind = Kind, Key = "lists" }];
        foreach (var listener in services.GetServices<IChangeListener>().Where(l => l != this))
        {
            _ = listener.ChangedAsync(again, CancellationToken.None);
        }
    }

    private async Task CommitAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (now - _committed >= s_commitEvery)
        {
            _committed = now;
            foreach (var live in shelf.All.Select(i => i.Live).OfType<Generation>())
            {
                if (live.HasNews || now - live.State!.ReachedAt > TimeSpan.FromMinutes(5))
                {
                    live.Commit(live.State! with { ReachedAt = _swept < now ? _swept : now });
                }
            }
        }

        await report.WriteWhenDueAsync(shelf, _builds, ct);
    }

    private async Task CloseAsync()
    {
        _running = false;
        foreach (var build in _builds)
        {
            await build.AbandonAsync();
        }

        foreach (var live in shelf.All.Select(i => i.Live).OfType<Generation>().Where(l => l.HasNews))
        {
            live.Commit(live.State! with { ReachedAt = _swept });
        }

        shelf.Dispose();
    }

    private void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // it wakes already
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No folder for a search index: sixteen processes hold theirs already. This process searches the database.")]
    private static partial void LogNoFolder(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index could not be brought up to date; trying again.")]
    private static partial void LogFailure(ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index of {Locale} cannot be read and is made anew.")]
    private static partial void LogBroken(ILogger log, string locale, Exception failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "The search index of {Locale} was built: {Documents} documents.")]
    private static partial void LogBuilt(ILogger log, string locale, int documents);
}
