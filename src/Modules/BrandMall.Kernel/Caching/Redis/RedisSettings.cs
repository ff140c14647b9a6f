using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace BrandMall.Kernel.Caching.Redis;

/// <param name="Prefix">Stands before every key and channel: malls that share a Redis do not see each other's answers.</param>
/// <param name="Patience">How long a command may take before the page is served without Redis.</param>
internal sealed record RedisSettings(string Connection, string Prefix, TimeSpan Patience)
{
    public const string Milliseconds = "BRANDMALL_REDIS_PATIENCE_MS";

    public static RedisSettings? From(IConfiguration configuration) => configuration.GetConnectionString("Redis") is { Length: > 0 } connection
        ? new RedisSettings(connection, $"brandmall:{configuration["BRANDMALL_CACHE_NAME"] ?? NameOf(configuration)}:", TimeSpan.FromMilliseconds(configuration.GetValue<int?>(Milliseconds) ?? 250))
        : null;

    /// <summary>Nodes of one mall have one database; whatever else their settings differ by.</summary>
    private static string NameOf(IConfiguration configuration)
    {
        var database = configuration.GetConnectionString("Mall") is { Length: > 0 } mall
            ? string.Join(';', mall.Split(';', StringSplitOptions.TrimEntries).Where(part => Names(part, "host") || Names(part, "port") || Names(part, "database") || Names(part, "data source") || !part.Contains('=', StringComparison.Ordinal)).Order(StringComparer.OrdinalIgnoreCase))
            : Data.DataFolder.Of(configuration).Path;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(database)).AsSpan(0, 8));

        static bool Names(string part, string key) => part.StartsWith($"{key}=", StringComparison.OrdinalIgnoreCase);
    }
}
