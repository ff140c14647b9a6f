using System.Net;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Staff;

namespace BrandMall.IntegrationTests.ComposerLife;

public sealed class ShareTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_holds_the_link_sees_the_draft_without_marks()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Only a draft");
        var share = await ShareAsync(world, doc, world.Began.AddDays(7));

        using HttpClient stranger = new();
        var reply = await stranger.GetAsync(new Uri(share["url"]!.GetValue<string>()), Ct);

        var html = await reply.Content.ReadAsStringAsync(Ct);
        Assert.Contains("Only a draft", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-w=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("bridge.", html, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", reply.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("noindex", string.Join(',', reply.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        Assert.Equal(1, (await world.GetAsync($"documents/{doc}/share"))["shares"]![0]!["views"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_link_that_was_taken_back_or_has_expired_says_so()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        var revoked = await ShareAsync(world, doc, world.Began.AddHours(3));
        var expiring = await ShareAsync(world, doc, world.Began.AddMinutes(10));

        await LifeWorld.OkAsync(await world.SendAsync(HttpMethod.Delete, $"documents/{doc}/share/{revoked["id"]}"));
        world.Clock.Shift = TimeSpan.FromMinutes(15);

        Assert.Equal((HttpStatusCode.Gone, "share.revoked"), await OpenAsync(world, revoked["url"]!.GetValue<string>()));
        Assert.Equal((HttpStatusCode.Gone, "share.expired"), await OpenAsync(world, expiring["url"]!.GetValue<string>()));
        Assert.Equal((HttpStatusCode.NotFound, "share.unknown"), await OpenAsync(world, revoked["url"]!.GetValue<string>()[..^1] + "#"));
        Assert.Equal(["expired", "revoked"], (await world.GetAsync($"documents/{doc}/share"))["shares"]!.AsArray().Select(s => s!["state"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_link_to_an_instant_shows_what_is_scheduled_for_then()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Singles day");
        await world.PostAsync($"documents/{doc}/schedule", new { from = world.Began.AddHours(10), until = world.Began.AddHours(20) });
        await world.SayAsync(doc, "The draft of now");

        var share = await ShareAsync(world, doc, world.Began.AddDays(1), world.Began.AddHours(11));

        Assert.Contains("Singles day", await LifeWorld.BodyAsync(world.Mall.Client, share["url"]!.GetValue<string>()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_does_not_last_for_ever()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");

        var reply = await world.SendAsync(HttpMethod.Post, $"documents/{doc}/share", new { expires = world.Began.AddDays(365) });

        Assert.Equal(("share.expires", "expires"), (await reply.CodeAsync(), (string?)(await reply.JsonAsync())["field"]));
    }

    private static Task<JsonNode> ShareAsync(LifeWorld world, string doc, DateTimeOffset expires, DateTimeOffset? at = null) => world.PostAsync($"documents/{doc}/share", new { expires, at });

    private static async Task<(HttpStatusCode Status, string Code)> OpenAsync(LifeWorld world, string url)
    {
        var reply = await world.Mall.Client.GetAsync(new Uri(url), Ct);
        var html = await reply.Content.ReadAsStringAsync(Ct);
        return (reply.StatusCode, html.Split("data-code=\"")[1].Split('"')[0]);
    }
}
