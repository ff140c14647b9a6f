using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace BrandMall.Kernel.Caching.Redis;

/// <summary>
/// The second level in Redis. Evictions are counted there; an answer is taken in only when none of its tags was evicted since its making began, decided by Redis in one step:
/// a slow node cannot bring back what others evicted. All answers belong to an epoch; when this node failed to deliver an eviction, or nobody was following the change table
/// when it started, it begins a new one, and everything kept before is worthless.
/// </summary>
internal sealed class RedisAnswers(RedisLink link, PageCacheSettings settings) : ISharedAnswers
{
    private const int TagsAtOnce = 400;
    private const int TooManyTags = 4000;
    private const string Epoch = "e";
    private const string Position = "p";

    /// <summary>Longer than any making lasts.</summary>
    private static readonly TimeSpan s_stampLife = TimeSpan.FromMinutes(10);

    private const string KeepScript = """
        if redis.call('HGET', KEYS[1], 'e') ~= ARGV[1] then return 0 end
        local since, life, half = tonumber(ARGV[2]), ARGV[3], (#KEYS - 2) / 2
        for i = 3, 2 + half do
          local stamp = redis.call('GET', KEYS[i])
          if stamp and tonumber(stamp) > since then return 0 end
        end
        redis.call('SET', KEYS[2], ARGV[4], 'PX', life)
        for i = 3 + half, #KEYS do
          redis.call('SADD', KEYS[i], KEYS[2])
          redis.call('PEXPIRE', KEYS[i], life * 2)
        end
        return 1
        """;

    private const string EvictScript = """
        local position, half = redis.call('HINCRBY', KEYS[1], 'p', 1), (#KEYS - 1) / 2
        for i = 2, 1 + half do redis.call('SET', KEYS[i], position, 'PX', ARGV[1]) end
        for i = 2 + half, #KEYS do
          local members = redis.call('SMEMBERS', KEYS[i])
          for m = 1, #members do redis.call('DEL', members[m]) end
          redis.call('DEL', KEYS[i])
        end
        return position
        """;

    private volatile bool _doubtful = true;
    private volatile bool _missedEviction;

    private RedisKey State => $"{link.Prefix}state";

    private RedisKey FollowedKey => $"{link.Prefix}followed";

    public async Task<SharedFind> FindAsync(AnswerKey key)
    {
        var found = await link.TryAsync<SharedFind?>(redis => FindAsync(redis, key), null);
        _doubtful |= found is null;
        return found ?? SharedFind.Nothing;
    }

    private async Task<SharedFind?> FindAsync(IDatabase redis, AnswerKey key)
    {
        if (_doubtful && !await SettleAsync(redis))
        {
            return SharedFind.Nothing;
        }

        // In this order: an eviction between the two makes the ticket older, never the answer newer.
        var asking = redis.HashGetAsync(State, [Epoch, Position]);
        var reading = redis.StringGetAsync(EntryKey(key));
        var (state, bytes) = (await asking, await reading);
        if (!state[0].HasValue)
        {
            _doubtful = true;       // Redis forgot: perhaps it was emptied
            return SharedFind.Nothing;
        }

        SharedTicket ticket = new(state[0].ToString(), (long)state[1]);
        return bytes.HasValue && AnswerFormat.Read((byte[])bytes!, key, ticket.Epoch) is var (answer, madeAt) ? new SharedFind(answer, madeAt, ticket) : new SharedFind(null, default, ticket);
    }

    public async Task KeepAsync(AnswerKey key, CachedAnswer answer, DateTimeOffset madeAt, SharedTicket ticket) => await link.TryAsync(async redis =>
    {
        RedisKey[] keys = [State, EntryKey(key), .. answer.Tags.Select(StampKey), .. answer.Tags.Select(TagKey)];
        RedisValue[] values = [ticket.Epoch, ticket.Position, (long)settings.MaxAge.TotalMilliseconds, AnswerFormat.Write(key, answer, madeAt, ticket.Epoch)];
        return (long)await redis.ScriptEvaluateAsync(KeepScript, keys, values) == 1;
    }, false);

    public async Task<bool> EvictAsync(IReadOnlyCollection<(string Kind, string Key)>? tags)
    {
        var delivered = await link.TryAsync(async redis =>
        {
            if (tags is null || tags.Count > TooManyTags)
            {
                await BeginEpochAsync(redis);
                return true;
            }

            foreach (var some in tags.Chunk(TagsAtOnce))
            {
                RedisKey[] keys = [State, .. some.Select(StampKey), .. some.Select(TagKey)];
                await redis.ScriptEvaluateAsync(EvictScript, keys, [(long)s_stampLife.TotalMilliseconds]);
            }

            return true;
        }, false);

        // What could not be told must not be read again: nothing kept so far may be trusted.
        _doubtful |= !delivered;
        _missedEviction |= !delivered;
        return delivered;
    }

    /// <summary>Says for a while that this node follows the change table and evicts what it reads there.</summary>
    public async Task FollowedAsync() => await link.TryAsync(async redis =>
    {
        if (_doubtful && !await SettleAsync(redis))
        {
            return false;
        }

        return await redis.StringSetAsync(FollowedKey, 1, TimeSpan.FromSeconds(8));
    }, false);

    /// <summary>What is kept counts only if this node delivered all its evictions and somebody followed the change table all the time before it came.</summary>
    private async Task<bool> SettleAsync(IDatabase redis)
    {
        var missed = _missedEviction;
        _missedEviction = false;        // before the new epoch begins: what fails from now on is missed again
        if (missed || !await redis.KeyExistsAsync(FollowedKey) || await redis.KeyTypeAsync(State) != RedisType.Hash)
        {
            try
            {
                await BeginEpochAsync(redis);
            }
            catch
            {
                _missedEviction = true;
                throw;
            }
        }

        _doubtful = false;
        return true;
    }

    private async Task BeginEpochAsync(IDatabase redis)
    {
        if (await redis.KeyTypeAsync(State) is not (RedisType.Hash or RedisType.None))
        {
            await redis.KeyDeleteAsync(State);      // somebody else's: it was never ours
        }

        await redis.HashSetAsync(State, [new HashEntry(Epoch, Guid.NewGuid().ToString("N")), new HashEntry(Position, 0)]);
    }

    private RedisKey EntryKey(AnswerKey key) => $"{link.Prefix}a:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())).AsSpan(0, 16))}";

    private RedisKey StampKey((string Kind, string Key) tag) => string.Create(CultureInfo.InvariantCulture, $"{link.Prefix}s:{tag.Kind}:{tag.Key}");

    private RedisKey TagKey((string Kind, string Key) tag) => string.Create(CultureInfo.InvariantCulture, $"{link.Prefix}t:{tag.Kind}:{tag.Key}");
}
