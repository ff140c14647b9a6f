using System.Collections.Concurrent;
using BrandMall.Kernel.Events;

namespace BrandMall.Kernel.Pages.Drafts;

/// <summary>
/// What stands around drafts: the frame, blocks, the object a template page is shown with. An editor's keystroke changes none of it, so it is not read again for each; anything that changes
/// throws all of it away, and so does a little time.
/// </summary>
public sealed class DraftMemory(TimeProvider clock) : IChangeListener
{
    private const int Capacity = 500;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<object, (object? Value, long KeptAt, long Generation)> _kept = new();
    private long _generation;

    public async Task<T> GetAsync<T>(object key, Func<Task<T>> read)
    {
        var generation = Interlocked.Read(ref _generation);
        if (_kept.TryGetValue(key, out var kept) && kept.Generation == generation && clock.GetElapsedTime(kept.KeptAt) < s_longest)
        {
            return (T)kept.Value!;
        }

        var value = await read();
        if (_kept.Count >= Capacity)
        {
            _kept.Clear();
        }

        _kept[key] = (value, clock.GetTimestamp(), generation);
        return value;
    }

    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        Interlocked.Increment(ref _generation);
        _kept.Clear();
        return Task.CompletedTask;
    }
}
