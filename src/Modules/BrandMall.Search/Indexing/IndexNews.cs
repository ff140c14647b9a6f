using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Search.Indexing;

/// <summary>
/// Changes on their way into the index, each taken once. Listening makes it quick; reading the table again now and then makes it certain:
/// a transaction may be long, so a change can appear in the table minutes after the instant it carries.
/// </summary>
internal sealed class IndexNews(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>How late a change may appear.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<long, DateTimeOffset> _seen = [];
    private List<Change> _waiting = [];
    private TaskCompletionSource _pulse = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _told;
    private long _taken;
    private long _applied;

    /// <summary>Whether everything told by now can be found.</summary>
    public bool CaughtUp => Interlocked.Read(ref _applied) >= Interlocked.Read(ref _told);

    /// <summary>Whether there was anything new.</summary>
    public bool Tell(IReadOnlyList<Change> changes)
    {
        lock (_gate)
        {
            var before = _waiting.Count;
            _waiting.AddRange(changes.Where(c => _seen.TryAdd(c.Id, c.At)));
            _told += _waiting.Count - before;
            return _waiting.Count > before;
        }
    }

    public IReadOnlyList<Change> Take()
    {
        lock (_gate)
        {
            var taken = _waiting;
            _waiting = [];
            _taken = _told;
            return taken;
        }
    }

    /// <summary>What was taken is in the index now: whoever waited may look.</summary>
    public void Applied()
    {
        TaskCompletionSource waiting;
        lock (_gate)
        {
            Interlocked.Exchange(ref _applied, _taken);
            waiting = _pulse;
            _pulse = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waiting.SetResult();
    }

    /// <summary>Waits until everything told before the call can be found, or for as long as given.</summary>
    public async Task<bool> CaughtUpAsync(TimeSpan most, CancellationToken ct)
    {
        var goal = Interlocked.Read(ref _told);
        var until = clock.GetTimestamp();
        while (Interlocked.Read(ref _applied) < goal)
        {
            Task pulse;
            lock (_gate)
            {
                pulse = _pulse.Task;
            }

            var left = most - clock.GetElapsedTime(until);
            if (left <= TimeSpan.Zero)
            {
                return false;
            }

            if (Interlocked.Read(ref _applied) < goal)
            {
                await Task.WhenAny(pulse, Task.Delay(left, clock, ct));
                ct.ThrowIfCancellationRequested();
            }
        }

        return true;
    }

    /// <summary>Reads the table from <paramref name="since"/> on and takes what nobody told.</summary>
    public async Task SweepAsync(DateTimeOffset since, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        Tell(await db.Set<Change>().AsNoTracking().Where(c => c.At >= since).OrderBy(c => c.Id).ToListAsync(ct));
        lock (_gate)
        {
            var old = clock.GetUtcNow() - (2 * Overlap);
            foreach (var id in _seen.Where(seen => seen.Value < old && seen.Value < since).Select(seen => seen.Key).ToList())
            {
                _seen.Remove(id);
            }
        }
    }
}
