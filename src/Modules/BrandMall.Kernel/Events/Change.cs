namespace BrandMall.Kernel.Events;

/// <summary>One thing that changed, written in the transaction that changed it. Caches, indexes and other processes follow this table.</summary>
public sealed class Change
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What kind of thing: <c>page</c>, <c>product</c>, <c>site</c>, <c>theme</c> …</summary>
    public required string Kind { get; init; }

    public required string Key { get; init; }

    /// <summary>The site it belongs to; null when it is the brand's.</summary>
    public int? SiteId { get; init; }
}
