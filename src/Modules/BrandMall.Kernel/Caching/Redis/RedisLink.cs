using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace BrandMall.Kernel.Caching.Redis;

/// <summary>
/// The way to Redis, which may be down, slow or come back at any time: commands fail at once without a connection and after a short patience with one,
/// and after a failure Redis is left alone for two seconds. Pages are served from memory meanwhile.
/// </summary>
internal sealed partial class RedisLink : IAsyncDisposable
{
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(2);

    private readonly TimeSpan _patience;
    private readonly TimeProvider _clock;
    private readonly ILogger<RedisLink> _log;
    private readonly Task<ConnectionMultiplexer> _connecting;
    private long _restUntil;

    public RedisLink(RedisSettings settings, TimeProvider clock, ILogger<RedisLink> log)
    {
        (_clock, _log, Prefix, _patience) = (clock, log, settings.Prefix, settings.Patience);
        var options = ConfigurationOptions.Parse(settings.Connection);
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = 2000;
        options.AsyncTimeout = (int)_patience.TotalMilliseconds;
        options.SyncTimeout = (int)_patience.TotalMilliseconds;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.HeartbeatInterval = TimeSpan.FromMilliseconds(500);
        options.ReconnectRetryPolicy = new LinearRetry(1000);

        // Nobody waits for it: a mall opens without its Redis.
        _connecting = ConnectionMultiplexer.ConnectAsync(options);
    }

    public string Prefix { get; }

    public Task<ConnectionMultiplexer> Connecting => _connecting;

    /// <summary>Null while it cannot be used.</summary>
    public IDatabase? Database
    {
        get
        {
            if (!_connecting.IsCompletedSuccessfully || _clock.GetTimestamp() < Interlocked.Read(ref _restUntil))
            {
                return null;
            }

#pragma warning disable RS0030 // completed: there is nothing to wait for
            var redis = _connecting.Result;
#pragma warning restore RS0030
            return redis.IsConnected ? redis.GetDatabase() : null;
        }
    }

    /// <summary>Runs commands; <paramref name="otherwise"/> when Redis is out of reach, slow or answers nonsense.</summary>
    public async Task<T> TryAsync<T>(Func<IDatabase, Task<T>> work, T otherwise)
    {
        if (Database is not { } database)
        {
            return otherwise;
        }

        try
        {
            return await work(database).WaitAsync(2 * _patience);
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException or InvalidCastException or FormatException or EndOfStreamException)
        {
            Interlocked.Exchange(ref _restUntil, _clock.GetTimestamp() + (long)(s_rest.TotalSeconds * _clock.TimestampFrequency));
            LogFailure(_log, failure.Message);
            return otherwise;
        }
    }

    /// <summary>Asks for a connection again where there is none: the client's own tries were seen to rest too long after Redis came back.</summary>
    public async Task MendAsync()
    {
        if (!_connecting.IsCompletedSuccessfully || await _connecting is not { IsConnected: false } redis)
        {
            return;
        }

        try
        {
            await redis.ConfigureAsync();
        }
        catch (RedisException)
        {
            // Still down; asked again in a second.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connecting.IsCompletedSuccessfully)
        {
            await (await _connecting).DisposeAsync();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis is out of reach; pages are served from this process's memory. {Reason}")]
    private static partial void LogFailure(ILogger log, string reason);
}
