using System.Text.Json.Nodes;
using BrandMall.Composer.Live;
using BrandMall.IntegrationTests.Caching;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;
using Microsoft.Extensions.DependencyInjection;
using static BrandMall.IntegrationTests.Composer.ComposerWindow;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>Windows on one document see each other whichever process they came to.</summary>
public sealed class TwoNodeTests
{
    [Fact]
    public async Task Two_processes_share_presence_locks_and_changes()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var one = await Mall.OpenAsync(ComposerWorld.Furnish, _ => { }, Over(redis));
        await BareLook.AddSiteAsync(one, "hq", null);
        await using var two = await one.OpenSecondNodeAsync(Over(redis));
        foreach (var mall in new[] { one, two })
        {
            await PageCacheTests.WithinAsync(TimeSpan.FromSeconds(20), async () =>
            {
                await mall.Services.GetRequiredService<Neighbours>().ListenAsync();
                return mall.Services.GetRequiredService<Neighbours>().Listens;
            });
        }

        using var admin = await one.SignedInAsync();
        await admin.HireAsync("far-mei", "Editor");
        var doc = await BareLook.PublishAsync(one, "hq", "far", """ "a": { "type": "words", "settings": { "text": "A" } } """);
        var page = await ComposerWindow.OpenAsync(admin, "hq", doc);
        await using var near = await HubWindow.ConnectAsync(one, "admin");
        await using var far = await HubWindow.ConnectAsync(two, "far-mei", StaffDesk.Password);
        await near.CallAsync("Join", "hq", doc, page.ClientId);
        await far.CallAsync("Join", "hq", doc, "window-mei");

        // Each sees the other, also who was there first.
        await near.HearAsync("Presence", people => Names(people) == "admin,far-mei");
        await far.HearAsync("Presence", people => Names(people) == "admin,far-mei");

        // A widget in use there is held here, until it is taken over.
        Assert.Null((await far.CallAsync("Editing", "a"))["result"]);
        await near.HearAsync("Presence", people => people.AsArray().Any(person => (string?)person!["name"] == "far-mei" && (string?)person["editing"] == "a"));
        Assert.Equal("far-mei", (string?)(await near.CallAsync("Editing", "a"))["result"]!["name"]);
        await near.CallAsync("TakeOver", "a");
        Assert.Equal("admin", (string?)(await far.HearAsync("TakenOver"))["by"]);
        await far.HearAsync("Presence", people => people.AsArray().Any(person => (string?)person!["name"] == "admin" && (string?)person["editing"] == "a"));
        Assert.Equal("admin", (string?)(await far.CallAsync("Editing", "a"))["result"]!["name"]);

        // What one process accepts and publishes, windows of the other hear.
        await page.ApplyAsync(Set("a", "text", "B"));
        Assert.Equal("set", (string?)(await far.HearAsync("Ops"))["ops"]![0]!["op"]);
        await page.PostAsync("publish", new { rev = page.Rev });
        Assert.Equal("admin", (string?)(await far.HearAsync("Published"))["by"]);

        // Redis gone: what is written is written, and windows of one process still hear each other.
        await redis.KillAsync();
        await using var beside = await HubWindow.ConnectAsync(one, "admin");
        await beside.CallAsync("Join", "hq", doc, "beside");
        await page.ApplyAsync(Set("a", "text", "C"));
        Assert.Equal("set", (string?)(await beside.HearAsync("Ops"))["ops"]![0]!["op"]);
    }

    private static string Names(JsonNode people) => string.Join(',', people.AsArray().Select(person => (string?)person!["name"]));

    private static string[] Over(RedisServer redis) => ["--ConnectionStrings:Redis", redis.Connection, "--BRANDMALL_REDIS_PATIENCE_MS", "2000"];
}
