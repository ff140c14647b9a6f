using System.Diagnostics;
using System.Net;
using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Caching.Redis;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Caching;

public sealed class RedisTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_node_made_the_other_serves_and_what_one_evicts_is_gone_on_both()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var one = await CacheWorld.OpenAsync(Patient(redis));
        await using var two = await one.SecondNodeAsync(Patient(redis));
        await ReadyAsync(one);
        await ReadyAsync(two);
        var address = "/counted";
        var host = "";

        // A node that has just started hears once more of what changed shortly before, and evicts it: another page is shared then.
        var metrics = two.Mall.Services.GetRequiredService<PageCache>().Metrics;
        await PageCacheTests.WithinAsync(TimeSpan.FromSeconds(60), async () =>
        {
            host = $"{Guid.NewGuid():N}.example";
            var before = metrics.SharedHits;
            var made = await one.GetAsync(address, request => request.Headers.Host = host);
            var fetched = await two.GetAsync(address, request => request.Headers.Host = host);
            Assert.Equal(made.Text, fetched.Text);
            Assert.Equal(made.Reply.Headers.ETag, fetched.Reply.Headers.ETag);
            return metrics.SharedHits == before + 1;
        });

        (one.Data.Text, two.Data.Text) = ("second", "second");
        var watch = Stopwatch.StartNew();
        await one.ChangeAsync();
        await PageCacheTests.WithinAsync(TimeSpan.FromSeconds(5), async () => (await two.GetAsync(address, request => request.Headers.Host = host)).Text.Contains("<p>second</p>", StringComparison.Ordinal));
        Assert.Contains("<p>second</p>", (await one.GetAsync(address, request => request.Headers.Host = host)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_node_cannot_bring_back_what_was_evicted_meanwhile()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var one = await NodeAsync(redis);
        await ReadyAsync(one);
        var shared = one.Mall.Services.GetRequiredService<ISharedAnswers>();
        AnswerKey key = new("page", 1, "zh-CN", "http", "h", "", "/slow", "", "");
        CachedAnswer old = new(200, [], "old"u8.ToArray()) { Tags = [("thing", "counted")] };

        var ticket = (await shared.FindAsync(key)).Ticket!;
        Assert.True(await shared.EvictAsync([("thing", "counted")]));
        await shared.KeepAsync(key, old, DateTimeOffset.UnixEpoch, ticket);
        Assert.Null((await shared.FindAsync(key)).Answer);

        await shared.KeepAsync(key, old, DateTimeOffset.UnixEpoch, (await shared.FindAsync(key)).Ticket!);
        Assert.Equal("old"u8.ToArray(), (await shared.FindAsync(key)).Answer!.Identity.Bytes);
        await shared.EvictAsync([("thing", "counted")]);
        Assert.Null((await shared.FindAsync(key)).Answer);

        // Another epoch: nothing of before counts, and nothing begun before is taken in.
        var before = (await shared.FindAsync(key)).Ticket!;
        await shared.EvictAsync(null);
        await shared.KeepAsync(key, old, DateTimeOffset.UnixEpoch, before);
        Assert.Null((await shared.FindAsync(key)).Answer);
    }

    [Fact]
    public async Task Redis_killed_under_load_costs_no_visitor_anything_and_comes_back_with_nothing_stale()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var world = await NodeAsync(redis);
        await ReadyAsync(world);
        await world.TextAsync("/counted");
        using CancellationTokenSource stop = new();
        List<double> waits = [];
        List<HttpStatusCode> answers = [];
        var load = Task.Run(async () =>
        {
            for (var visit = 0; !stop.IsCancellationRequested; visit++)
            {
                var watch = Stopwatch.StartNew();
                var path = visit % 10 == 0 ? $"/counted?x={visit}" : "/counted";
                var (reply, _) = await world.GetAsync(path, request => request.Headers.Host = visit % 10 == 0 ? $"h{visit}.example" : null);
                waits.Add(watch.Elapsed.TotalMilliseconds);
                answers.Add(reply.StatusCode);
            }
        }, Ct);

        await Task.Delay(300, Ct);
        await redis.KillAsync();
        world.Data.Text = "second";
        await Task.Delay(700, Ct);
        await world.ChangeAsync();
        Assert.Contains("<p>second</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
        await stop.CancelAsync();
        await load;

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.InRange(waits.Max(), 0, 3000);

        // An eviction that could not be delivered makes all that was kept before worthless.
        await redis.RunAsync();
        await ReadyAsync(world);
        Assert.Contains("<p>second</p>", (await world.GetAsync("/counted", request => request.Headers.Host = "again.example")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_data_in_Redis_is_no_answer()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var world = await NodeAsync(redis);
        await ReadyAsync(world);
        var link = world.Mall.Services.GetRequiredService<RedisLink>();
        await link.TryAsync(async database =>
        {
            await database.KeyDeleteAsync($"{link.Prefix}state");
            return await database.StringSetAsync($"{link.Prefix}state", "not a hash");
        }, false);

        Assert.Contains("<p>first</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mall_opens_and_serves_without_its_Redis()
    {
        await using var world = await CacheWorld.OpenAsync("--ConnectionStrings:Redis", "127.0.0.1:1");

        Assert.Contains("<p>first</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
        world.Data.Text = "second";
        await world.ChangeAsync();
        Assert.Contains("<p>second</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
    }

    /// <summary>A busy machine must not look like a Redis that is down.</summary>
    private static string[] Patient(RedisServer redis) => ["--ConnectionStrings:Redis", redis.Connection, "--BRANDMALL_REDIS_PATIENCE_MS", "5000"];

    private static Task<CacheWorld> NodeAsync(RedisServer redis) => CacheWorld.OpenAsync("--ConnectionStrings:Redis", redis.Connection);

    private static Task ReadyAsync(CacheWorld world) => PageCacheTests.WithinAsync(TimeSpan.FromSeconds(20), async () =>
        (await world.Mall.Services.GetRequiredService<ISharedAnswers>().FindAsync(new AnswerKey("probe", 0, "", "", "", "", "", "", ""))).Ticket is not null);
}
