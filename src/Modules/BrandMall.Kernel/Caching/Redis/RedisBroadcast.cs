using System.Text.Json;
using BrandMall.Kernel.Events;
using StackExchange.Redis;

namespace BrandMall.Kernel.Caching.Redis;

internal sealed class RedisBroadcast(RedisLink link) : IChangeBroadcast
{
    private const int AtOnce = 500;

    public static RedisChannel Channel(RedisLink link) => RedisChannel.Literal($"{link.Prefix}changes");

    public Task SendAsync(IReadOnlyList<Change> changes) => link.TryAsync(async redis =>
    {
        foreach (var some in changes.Chunk(AtOnce))
        {
            await redis.PublishAsync(Channel(link), JsonSerializer.SerializeToUtf8Bytes(some));
        }

        return true;
    }, false);
}
