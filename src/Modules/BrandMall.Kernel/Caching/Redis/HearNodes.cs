using System.Text.Json;
using BrandMall.Kernel.Events;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BrandMall.Kernel.Caching.Redis;

/// <summary>Hears what other nodes committed, and says every second that this one follows the change table, as long as it does.</summary>
internal sealed partial class HearNodes(RedisLink link, RedisAnswers answers, ChangeStream stream, TimeProvider clock, ILogger<HearNodes> log) : BackgroundService
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using PeriodicTimer timer = new(TimeSpan.FromSeconds(1));
            var hearing = false;
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await link.MendAsync();
                hearing = hearing || await ListenAsync(stoppingToken);
                if (clock.GetUtcNow() - stream.FollowedAt < s_fresh)
                {
                    await answers.FollowedAsync();
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    /// <summary>Once heard, the client itself listens again after each interruption. Redis may come later than this process.</summary>
    private Task<bool> ListenAsync(CancellationToken ct) => link.TryAsync(async redis =>
    {
        var messages = await redis.Multiplexer.GetSubscriber().SubscribeAsync(RedisBroadcast.Channel(link));
        messages.OnMessage(message => HearAsync((byte[])message.Message!, ct));
        return true;
    }, false);

    private async Task HearAsync(byte[] message, CancellationToken ct)
    {
        try
        {
            await stream.TellAsync(JsonSerializer.Deserialize<List<Change>>(message) ?? [], ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(log, failure);       // the change table will tell it again
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message of another node could not be followed; the change table will tell it again.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
