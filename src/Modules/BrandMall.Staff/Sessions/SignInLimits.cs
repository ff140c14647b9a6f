using System.Threading.RateLimiting;

namespace BrandMall.Staff.Sessions;

/// <summary>
/// How often one may try. Accounts are locked in the database; names that do not exist are counted here, so that both answer alike and nobody learns which names exist.
/// One address may not try many names either.
/// </summary>
internal sealed class SignInLimits(TimeProvider clock) : IAsyncDisposable
{
    public const int Tries = 5;
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    private const int AddressTriesPerMinute = 30;
    private const int MostNames = 10_000;

    private readonly PartitionedRateLimiter<string> _byAddress = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions { PermitLimit = AddressTriesPerMinute, Window = TimeSpan.FromMinutes(1) }));

    private readonly Dictionary<string, (int Failures, DateTimeOffset Until)> _unknown = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _gate = new();

    public bool MayTry(string address)
    {
        using var lease = _byAddress.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    /// <summary>Counts a failure under a name nobody has; whether it counts as locked.</summary>
    public bool IsLockedAfterFailure(string name)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            if (_unknown.Count >= MostNames)
            {
                _unknown.Clear();
            }

            var (failures, until) = _unknown.GetValueOrDefault(name);
            if (failures >= Tries && until > now)
            {
                return true;
            }

            failures = failures >= Tries ? 1 : failures + 1;
            _unknown[name] = (failures, now + LockedFor);
            return failures >= Tries;
        }
    }

    public ValueTask DisposeAsync() => _byAddress.DisposeAsync();
}
