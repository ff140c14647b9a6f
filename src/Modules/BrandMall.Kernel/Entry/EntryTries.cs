using System.Net;
using System.Threading.RateLimiting;

namespace BrandMall.Kernel.Entry;

/// <summary>How often codes may be tried: ten times in five minutes from one address, and a hundred times that on a site, so that many addresses together cannot guess either.</summary>
internal sealed class EntryTries : IDisposable
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private const int PerAddress = 10;
    private const int PerSite = 1000;

    private readonly PartitionedRateLimiter<(int Site, string Address)> _limiter = PartitionedRateLimiter.CreateChained(
        Limit(asked => $"{asked.Site} {asked.Address}", PerAddress),
        Limit(asked => $"{asked.Site}", PerSite));

    public bool MayTry(int siteId, IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire((siteId, Network(address)));
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    private static PartitionedRateLimiter<(int Site, string Address)> Limit(Func<(int Site, string Address), string> by, int tries) =>
        PartitionedRateLimiter.Create<(int Site, string Address), string>(asked => RateLimitPartition.GetFixedWindowLimiter(by(asked), _ => new FixedWindowRateLimiterOptions { PermitLimit = tries, Window = Window, QueueLimit = 0 }));

    /// <summary>One household or machine has a whole /64 of IPv6.</summary>
    private static string Network(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? Convert.ToHexString(plain.GetAddressBytes().AsSpan(0, 8)) : plain.ToString();
    }
}
