using BrandMall.Kernel.Events;
using StackExchange.Redis;

namespace BrandMall.Kernel.Caching.Redis;

internal sealed class RedisTalk(RedisLink link) : INodeTalk
{
    public bool HasOthers => true;

    public Task SayAsync(string channel, ReadOnlyMemory<byte> word) => link.TryAsync(async redis =>
    {
        await redis.PublishAsync(Channel(channel), word);
        return true;
    }, false);

    public Task<bool> HearAsync(string channel, Func<byte[], Task> hear) => link.TryAsync(async redis =>
    {
        var words = await redis.Multiplexer.GetSubscriber().SubscribeAsync(Channel(channel));
        words.OnMessage(word => hear((byte[])word.Message!));
        return true;
    }, false);

    private RedisChannel Channel(string name) => RedisChannel.Literal($"{link.Prefix}talk:{name}");
}
