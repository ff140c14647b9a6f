using Microsoft.Extensions.Configuration;

namespace BrandMall.Kernel.Caching;

/// <summary>What an operator may set of the page cache.</summary>
/// <param name="Limit">Bytes, evicted copies included. 0: no cache.</param>
/// <param name="MaxAge">Older answers are made anew while they are still served; after twice this they are not served any more.</param>
internal sealed record PageCacheSettings(long Limit, TimeSpan MaxAge)
{
    public const string Megabytes = "BRANDMALL_CACHE_MB";
    public const string Seconds = "BRANDMALL_CACHE_SECONDS";

    public static PageCacheSettings From(IConfiguration configuration) => new(
        (configuration.GetValue<long?>(Megabytes) ?? 64) << 20,
        TimeSpan.FromSeconds(configuration.GetValue<double?>(Seconds) ?? 600));
}
