namespace BrandMall.Kernel.Events;

/// <summary>
/// Where changes reach this process's listeners, whichever way they came: an own commit, another node's message, the change table. What was told once is not told again,
/// or every change would empty the caches twice.
/// </summary>
public sealed class ChangeStream(Func<IEnumerable<IChangeListener>> listeners, IChangeBroadcast broadcast, TimeProvider clock)
{
    private const int Remembered = 50_000;

    private readonly Lock _lock = new();
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

    public async Task TellAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        List<Change> news;
        lock (_lock)
        {
            news = [.. changes.Where(change => !_told.Contains(change.Id))];
        }

        if (news.Count == 0)
        {
            return;
        }

        foreach (var listener in listeners())
        {
            await listener.ChangedAsync(news, ct);
        }

        lock (_lock)
        {
            foreach (var change in news.Where(change => _told.Add(change.Id)))
            {
                _order.Enqueue(change.Id);
            }

            while (_order.Count > Remembered)
            {
                _told.Remove(_order.Dequeue());
            }
        }
    }

    internal void Followed() => Interlocked.Exchange(ref _followedAt, clock.GetUtcNow().UtcTicks);
}
