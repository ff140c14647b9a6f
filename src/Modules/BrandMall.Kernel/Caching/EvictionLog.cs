namespace BrandMall.Kernel.Caching;

/// <summary>
/// Remembers what was evicted lately, in order. An answer whose making began before one of its tags was evicted was read from what is no longer so, and must not be kept:
/// a maker takes the position first, and asks afterwards whether anything it depends on moved.
/// </summary>
internal sealed class EvictionLog(int capacity = 20_000)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Kind, string Key), long> _last = [];
    private readonly Queue<((string Kind, string Key) Tag, long Position)> _order = [];
    private long _position;
    private long _everything;
    private long _forgotten;

    public long Position => Volatile.Read(ref _position);

    public void Record(IEnumerable<(string Kind, string Key)> tags)
    {
        lock (_lock)
        {
            var position = ++_position;
            foreach (var tag in tags)
            {
                _last[tag] = position;
                _order.Enqueue((tag, position));
            }

            while (_order.Count > capacity)
            {
                var (tag, old) = _order.Dequeue();
                if (_last.TryGetValue(tag, out var newest) && newest == old)
                {
                    _last.Remove(tag);
                    _forgotten = old;
                }
            }
        }
    }

    public void RecordEverything()
    {
        lock (_lock)
        {
            _everything = ++_position;
            _last.Clear();
            _order.Clear();
        }
    }

    /// <summary>Whether none of the tags was evicted after <paramref name="position"/>. What is too long ago to be known counts as evicted.</summary>
    public bool Untouched(long position, IEnumerable<(string Kind, string Key)> tags)
    {
        lock (_lock)
        {
            return position == _position || (position >= _everything && position >= _forgotten && !tags.Any(tag => _last.TryGetValue(tag, out var evicted) && evicted > position));
        }
    }
}
