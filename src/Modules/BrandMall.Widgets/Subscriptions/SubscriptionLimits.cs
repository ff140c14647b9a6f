using System.Threading.RateLimiting;

namespace BrandMall.Widgets.Subscriptions;

/// <summary>How often one network address may subscribe. Counted in this process; the honeypot and the unique address do the rest.</summary>
internal sealed class SubscriptionLimits : IAsyncDisposable
{
    public const int PerMinute = 6;

    private readonly PartitionedRateLimiter<string> _byAddress = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) }));

    public bool MayTry(string address)
    {
        using var lease = _byAddress.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public ValueTask DisposeAsync() => _byAddress.DisposeAsync();
}
