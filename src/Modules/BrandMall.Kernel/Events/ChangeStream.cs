namespace BrandMall.Kernel.Events;

/// <summary>
/// Where changes reach this process's listeners, whichever way they came: an own commit, another node's message, the change table. What was told once is not told again,
/// or every change would empty the caches twice.
/// </summary>
public sealed class ChangeStream(Func<IEnumerable<IChangeListener>> listeners, IChangeBroadcast broadcast, TimeProvider clock)
{
    private const int Remembered = 50_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<long, Task> _telling = [];
    private readonly HashSet<long> _told = [];
    private readonly Queue<long> _order = [];
    private long _followedAt;

    /// <summary>When the change table was last read to its end; the default value: never yet.</summary>
    public DateTimeOffset FollowedAt => new(Interlocked.Read(ref _followedAt), TimeSpan.Zero);

    /// <summary>After an own commit: this process at once, other nodes by message.</summary>
    public async Task CommittedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        var sent = broadcast.SendAsync(changes);
        await TellAsync(changes, ct);
        await sent;
    }

    /// <summary>Returns when every listener knows of every change, whoever told it: what somebody else is telling just now is waited for, not told again.</summary>
    public async Task TellAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        TaskCompletionSource telling = new(TaskCreationOptions.RunContinuationsAsynchronously);
        List<Change> news = [];
        HashSet<Task> others = [];
        lock (_lock)
        {
            foreach (var change in changes.Where(change => !_told.Contains(change.Id)))
            {
                if (_telling.TryAdd(change.Id, telling.Task))
                {
                    news.Add(change);
                }
                else if (_telling[change.Id] is var other && other != telling.Task)
                {
                    others.Add(other);
                }
            }
        }

        var told = false;
        try
        {
            if (news.Count > 0)
            {
                foreach (var listener in listeners())
                {
                    await listener.ChangedAsync(news, ct);
                }
            }

            told = true;
        }
        finally
        {
            Finish(news, told);
            telling.SetResult();
        }

        await Task.WhenAll(others).WaitAsync(ct);
    }

    /// <summary>What a listener failed at is told again when the change table is read next.</summary>
    private void Finish(List<Change> news, bool told)
    {
        lock (_lock)
        {
            foreach (var change in news)
            {
                _telling.Remove(change.Id);
                if (told && _told.Add(change.Id))
                {
                    _order.Enqueue(change.Id);
                }
            }

            while (_order.Count > Remembered)
            {
                _told.Remove(_order.Dequeue());
            }
        }
    }

    internal void Followed() => Interlocked.Exchange(ref _followedAt, clock.GetUtcNow().UtcTicks);
}
