using System.Net;
using System.Text.Json.Nodes;
using BrandMall.Composer.Schedules;
using BrandMall.IntegrationTests.Caching;
using BrandMall.IntegrationTests.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.ComposerLife;

public sealed class ScheduleTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_scheduled_version_shows_itself_at_its_instant_and_what_was_before_comes_back_at_its_end()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Singles day");
        await ScheduleAsync(world, doc, minutes: 10, until: 20);
        await world.SayAsync(doc, "Not for anybody yet");

        await world.TickAsync();
        Assert.Contains("First", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        await PassAsync(world, 11);
        Assert.Contains("Singles day", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        Assert.Equal("shown", await StateAsync(world, doc));
        await PassAsync(world, 21);
        Assert.Contains("First", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        Assert.Equal("done", await StateAsync(world, doc));
        Assert.True((await world.GetAsync($"documents/{doc}"))["changed"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_job_comes_round_by_itself()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Singles day");
        await ScheduleAsync(world, doc, minutes: 10);
        world.Clock.Shift = TimeSpan.FromMinutes(11);

        var patience = TimeProvider.System.GetUtcNow().AddSeconds(60);
        while (!(await world.VisitAsync("/spring")).Contains("Singles day", StringComparison.Ordinal))
        {
            Assert.True(TimeProvider.System.GetUtcNow() < patience, "It was not shown within 60 seconds.");
            await Task.Delay(500, Ct);
        }
    }

    [Fact]
    public async Task A_version_without_an_end_stays_and_a_window_after_it_gives_way_to_it_again()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Autumn");
        await ScheduleAsync(world, doc, minutes: 10);
        await world.SayAsync(doc, "Singles day");
        await ScheduleAsync(world, doc, minutes: 20, until: 30);

        await PassAsync(world, 11);
        Assert.Contains("Autumn", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        await PassAsync(world, 21);
        Assert.Contains("Singles day", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        await PassAsync(world, 31);
        Assert.Contains("Autumn", await world.VisitAsync("/spring"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, 25, "from")]
    [InlineData(5, 15, "until")]
    [InlineData(5, 30, "until")]
    [InlineData(10, null, "from")]
    [InlineData(15, null, "from")]
    public async Task Overlapping_windows_are_refused(int from, int? until, string field)
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await ScheduleAsync(world, doc, minutes: 10, until: 20);

        var reply = await TryAsync(world, doc, from, until);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reply.StatusCode);
        Assert.Equal(("schedule.overlap", field), (await reply.CodeAsync(), (string?)(await reply.JsonAsync())["field"]));
    }

    [Theory]
    [InlineData(20, 30)]
    [InlineData(5, 10)]
    [InlineData(25, null)]
    [InlineData(20, null)]
    public async Task Windows_side_by_side_are_not(int from, int? until)
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await ScheduleAsync(world, doc, minutes: 10, until: 20);

        await LifeWorld.OkAsync(await TryAsync(world, doc, from, until));
    }

    [Fact]
    public async Task Of_ten_people_who_schedule_the_same_time_at_once_one_does()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        var number = await world.PublishAsync(doc);
        var at = world.Clock.GetUtcNow().AddMinutes(10);

        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => world.SendAsync(HttpMethod.Post, $"documents/{doc}/schedule", new { from = at, version = number })));

        Assert.Single(replies, reply => reply.IsSuccessStatusCode);
        Assert.All(replies.Where(reply => !reply.IsSuccessStatusCode), reply => Assert.True(reply.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict));
        Assert.Single(await world.Mall.WithDb(db => db.Set<ScheduledVersion>().ToListAsync(Ct), "hq"));
    }

    [Fact]
    public async Task The_past_and_a_window_that_ends_before_it_begins_are_refused()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");

        Assert.Equal("schedule.past", await (await TryAsync(world, doc, -1, null)).CodeAsync());
        Assert.Equal("schedule.window", await (await TryAsync(world, doc, 10, 5)).CodeAsync());
    }

    [Fact]
    public async Task Two_nodes_that_come_round_at_once_show_it_once()
    {
        await using var world = await LifeWorld.OpenAsync();
        ShiftedClock clock = new();
        await using var second = await world.Mall.OpenSecondNodeAsync(services => services.AddSingleton<TimeProvider>(clock));
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Singles day");
        await ScheduleAsync(world, doc, minutes: 10, until: 20);
        var before = await VersionsAsync(world, doc);

        world.Clock.Shift = clock.Shift = TimeSpan.FromMinutes(11);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(index => LifeWorld.TickAsync(index % 2 == 0 ? world.Mall : second)));
        Assert.Equal(before + 2, await VersionsAsync(world, doc));      // what was found, and what is shown
        world.Clock.Shift = clock.Shift = TimeSpan.FromMinutes(21);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(index => LifeWorld.TickAsync(index % 2 == 0 ? world.Mall : second)));

        Assert.Equal(before + 3, await VersionsAsync(world, doc));
        Assert.Contains("First", await world.VisitAsync("/spring"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mall_that_was_closed_over_the_instant_catches_up_when_it_opens()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        var other = await world.PageAsync("autumn");
        await world.SayAsync(doc, "Singles day");
        await ScheduleAsync(world, doc, minutes: 10, until: 60);
        await world.SayAsync(other, "Over by then");
        await ScheduleAsync(world, other, minutes: 10, until: 20);

        // Nothing of the first process runs on: its clock stands, and it is another that opens.
        ShiftedClock later = new() { Shift = TimeSpan.FromMinutes(30) };
        await using var opened = await world.Mall.OpenSecondNodeAsync(services => services.AddSingleton<TimeProvider>(later));

        var patience = TimeProvider.System.GetUtcNow().AddSeconds(20);
        while (!(await opened.Client.GetStringAsync(StaffDesk.At("/spring"), Ct)).Contains("Singles day", StringComparison.Ordinal))
        {
            Assert.True(TimeProvider.System.GetUtcNow() < patience, "It was not shown at start.");
            await Task.Delay(200, Ct);
        }

        Assert.Contains("First", await opened.Client.GetStringAsync(StaffDesk.At("/autumn"), Ct), StringComparison.Ordinal);
        Assert.Equal("missed", await StateAsync(world, other));
    }

    [Fact]
    public async Task What_somebody_publishes_meanwhile_stays_when_the_window_ends()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Singles day");
        await ScheduleAsync(world, doc, minutes: 10, until: 20);
        await PassAsync(world, 11);
        await world.SayAsync(doc, "Mended in a hurry");
        await world.PublishAsync(doc);

        await PassAsync(world, 21);

        Assert.Contains("Mended in a hurry", await world.VisitAsync("/spring"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_published_before_is_withdrawn_at_the_end()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = (await world.PostAsync("pages", new { title = "Campaign", path = "campaign" }))["id"]!.GetValue<string>();
        await world.ApplyAsync(doc, LifeWorld.Insert("words", new { text = "Three days only" }, out _));
        await ScheduleAsync(world, doc, minutes: 10, until: 20);

        await PassAsync(world, 11);
        Assert.Contains("Three days only", await world.VisitAsync("/campaign"), StringComparison.Ordinal);
        await PassAsync(world, 21);

        Assert.Equal(LifeWorld.Nothing, await world.VisitAsync("/campaign"));
    }

    [Fact]
    public async Task A_cancelled_entry_never_comes_and_one_that_is_shown_ends_at_once()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Singles day");
        var first = await ScheduleAsync(world, doc, minutes: 10, until: 20);
        var second = await ScheduleAsync(world, doc, minutes: 22, until: 40);

        await LifeWorld.OkAsync(await world.SendAsync(HttpMethod.Delete, $"documents/{doc}/schedule/{second["id"]}"));
        await PassAsync(world, 11);
        await LifeWorld.OkAsync(await world.SendAsync(HttpMethod.Delete, $"documents/{doc}/schedule/{first["id"]}"));
        Assert.Contains("First", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        await PassAsync(world, 23);

        Assert.Contains("First", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        Assert.Equal("schedule.unknown", await (await world.SendAsync(HttpMethod.Delete, $"documents/{doc}/schedule/{second["id"]}")).CodeAsync());
    }

    [Fact]
    public async Task Looked_at_from_an_instant_to_come_the_page_is_what_is_scheduled_for_then()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Singles day");
        await ScheduleAsync(world, doc, minutes: 10, until: 20);
        await world.SayAsync(doc, "The draft of now");

        Assert.Contains("Singles day", await LookAsync(world, doc, 15), StringComparison.Ordinal);
        Assert.Contains("The draft of now", await LookAsync(world, doc, 25), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_fails_is_told_and_hinders_no_other()
    {
        await using var world = await LifeWorld.OpenAsync();
        var broken = (await world.PostAsync("pages", new { title = "A", path = "a-campaign" }))["id"]!.GetValue<string>();
        var sound = await world.PageAsync("spring");
        await world.ApplyAsync(broken, new { op = "page", path = new[] { "path" }, value = "taken" });
        await ScheduleAsync(world, broken, minutes: 10);
        await world.PageAsync("taken");
        await world.SayAsync(sound, "Singles day");
        await ScheduleAsync(world, sound, minutes: 11);

        await PassAsync(world, 12);

        Assert.Contains("Singles day", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        var entry = (await world.GetAsync($"documents/{broken}/schedule"))["entries"]![0]!;
        Assert.Equal("waiting", entry["state"]!.GetValue<string>());
        Assert.Contains("taken", entry["trouble"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static async Task PassAsync(LifeWorld world, int minutes)
    {
        world.Clock.Shift = TimeSpan.FromMinutes(minutes);
        await world.TickAsync();
    }

    private static async Task<JsonNode> ScheduleAsync(LifeWorld world, string doc, int minutes, int? until = null) => await LifeWorld.OkAsync(await TryAsync(world, doc, minutes, until));

    private static Task<HttpResponseMessage> TryAsync(LifeWorld world, string doc, int minutes, int? until) =>
        world.SendAsync(HttpMethod.Post, $"documents/{doc}/schedule", new { from = world.Began.AddMinutes(minutes), until = until is { } end ? world.Began.AddMinutes(end) : (DateTimeOffset?)null });

    private static async Task<string> StateAsync(LifeWorld world, string doc) => (await world.GetAsync($"documents/{doc}/schedule"))["entries"]![0]!["state"]!.GetValue<string>();

    private static async Task<int> VersionsAsync(LifeWorld world, string doc) => (await world.GetAsync($"documents/{doc}/versions"))["versions"]!.AsArray().Count;

    private static async Task<string> LookAsync(LifeWorld world, string doc, int minutes)
    {
        var url = (await world.PostAsync($"documents/{doc}/preview", new { edit = false, at = world.Clock.GetUtcNow().AddMinutes(minutes) }))["url"]!.GetValue<string>();
        return await LifeWorld.BodyAsync(world.Mall.Client, url);
    }
}
