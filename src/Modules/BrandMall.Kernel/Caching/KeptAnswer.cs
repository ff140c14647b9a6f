namespace BrandMall.Kernel.Caching;

/// <summary>An answer in the store, with its place in it.</summary>
internal sealed class KeptAnswer(AnswerKey key, CachedAnswer answer, DateTimeOffset madeAt, Func<CancellationToken, Task<CachedAnswer>> make)
{
    private int _refreshing;

    public AnswerKey Key => key;

    public CachedAnswer Answer => answer;

    /// <summary>Makes the same answer anew, for a refresh nobody waits for.</summary>
    public Func<CancellationToken, Task<CachedAnswer>> Make => make;

    public long MadeAt { get; } = madeAt.UtcTicks;

    public long DiesAt { get; } = answer.DiesAt?.UtcTicks ?? long.MaxValue;

    /// <summary>Asked for since it was last looked at by the clock hand; a lost write does no harm.</summary>
    public bool Touched { get; set; }

    public int Size { get; set; }

    /// <summary>Where it stands in the order of its segment; null: no longer in the store.</summary>
    public LinkedListNode<KeptAnswer>? Place { get; set; }

    /// <summary>True for one caller until <see cref="Refreshed"/>.</summary>
    public bool TryRefresh() => Interlocked.CompareExchange(ref _refreshing, 1, 0) == 0;

    public void Refreshed() => Volatile.Write(ref _refreshing, 0);
}
