using System.Net;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.IntegrationTests.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.ComposerLife;

public sealed class VersionTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_published_draft_is_what_visitors_see_and_what_was_there_before_is_kept()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");

        await world.SayAsync(doc, "Second");
        Assert.Contains("First", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        await world.PublishAsync(doc, "a note");

        Assert.Contains("Second", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        var versions = (await world.GetAsync($"documents/{doc}/versions"))["versions"]!.AsArray();
        Assert.Equal(["published", "found"], versions.Select(v => v!["kind"]!.GetValue<string>()));
        Assert.Equal([true, false], versions.Select(v => v!["shown"]!.GetValue<bool>()));
        Assert.Equal("a note", versions[0]!["note"]!.GetValue<string>());
    }

    [Fact]
    public async Task Nobody_publishes_what_they_have_not_seen()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Second");

        var reply = await world.SendAsync(HttpMethod.Post, $"documents/{doc}/publish", new { rev = 0 });

        Assert.Equal(HttpStatusCode.Conflict, reply.StatusCode);
        Assert.Equal("document.stale", await reply.CodeAsync());
    }

    [Fact]
    public async Task Publishing_tells_what_is_wrong_and_publishes_all_the_same()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.ApplyAsync(doc, new { op = "set", widget = "w1", path = new[] { "size" }, value = 999 });

        var said = await world.PostAsync($"documents/{doc}/publish", new { rev = 1 });

        Assert.Equal("setting.high", said["warnings"]![0]!["code"]!.GetValue<string>());
        Assert.False((await world.GetAsync($"documents/{doc}"))["changed"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Restoring_version_n_renders_exactly_what_n_rendered()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.ApplyAsync(doc, LifeWorld.Insert("box", null, out var box));
        await world.ApplyAsync(doc, LifeWorld.Insert("words", new { text = new Dictionary<string, string> { ["zh-CN"] = "春", ["en"] = "Spring" }, size = new { @base = 20, mobile = 12 } }, out var within, box, "items"));
        var number = await world.PublishAsync(doc);
        var shown = await world.VisitAsync("/spring");

        await world.ApplyAsync(doc, new { op = "remove", widget = box }, new { op = "page", path = new[] { "title" }, value = "Another" });
        await world.SayAsync(doc, "Much later");
        await world.PublishAsync(doc);
        Assert.NotEqual(shown, await world.VisitAsync("/spring"));
        var restored = await world.PostAsync($"documents/{doc}/versions/{number}/restore");
        await world.PublishAsync(doc);

        Assert.Equal(shown, await world.VisitAsync("/spring"));
        Assert.Contains(within, shown, StringComparison.Ordinal);
        Assert.Equal(5, restored["rev"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_named_version_is_kept_and_shown_to_nobody()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "An idea");

        var made = await world.PostAsync($"documents/{doc}/versions", new { name = "An idea", note = "for later" });

        var version = await world.GetAsync($"documents/{doc}/versions/{made["number"]}");
        Assert.Equal("named", version["kind"]!.GetValue<string>());
        Assert.Equal("An idea", version["document"]!["widgets"]!["w1"]!["settings"]!["text"]!.GetValue<string>());
        Assert.Contains("First", await world.VisitAsync("/spring"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_widget_becomes_what_it_was_and_all_others_stay()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.ApplyAsync(doc, LifeWorld.Insert("box", null, out var box));
        await world.ApplyAsync(doc, LifeWorld.Insert("words", new { text = "In the box" }, out var within, box, "items"));
        var number = await world.PublishAsync(doc);
        await world.ApplyAsync(doc, new { op = "remove", widget = box });
        await world.SayAsync(doc, "Stays as it is now");

        var said = await world.GetAsync($"documents/{doc}/versions/{number}/widgets/{box}/ops");
        await world.ApplyAsync(doc, said["ops"]!.AsArray());

        var widgets = (await world.GetAsync($"documents/{doc}"))["document"]!["widgets"]!;
        Assert.Equal("In the box", widgets[within]!["settings"]!["text"]!.GetValue<string>());
        Assert.Equal(within, widgets[box]!["slots"]!["items"]![0]!.GetValue<string>());
        Assert.Equal("Stays as it is now", widgets["w1"]!["settings"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_widget_that_is_still_there_gets_its_settings_back()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        var number = await world.PublishAsync(doc);
        await world.ApplyAsync(doc, new { op = "set", widget = "w1", path = new[] { "size" }, value = 40 }, new { op = "show", widget = "w1", hiddenOn = new[] { "mobile" } });
        await world.SayAsync(doc, "Changed");

        await world.ApplyAsync(doc, (await world.GetAsync($"documents/{doc}/versions/{number}/widgets/w1/ops"))["ops"]!.AsArray());

        var widget = (await world.GetAsync($"documents/{doc}"))["document"]!["widgets"]!["w1"]!;
        Assert.Equal("""{"text":"First"}""", widget["settings"]!.ToJsonString());
        Assert.Null(widget["hiddenOn"]);
    }

    [Fact]
    public async Task The_difference_names_what_was_added_removed_moved_and_changed()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.ApplyAsync(doc, LifeWorld.Insert("words", new { text = "Leaves" }, out var leaves), LifeWorld.Insert("box", null, out var box));
        var number = await world.PublishAsync(doc);
        await world.ApplyAsync(doc, new { op = "remove", widget = leaves }, new { op = "move", widget = "w1", parent = box, slot = "items", after = Array.Empty<string>() }, LifeWorld.Insert("rich", new { html = "<p>x</p>" }, out var added));
        await world.ApplyAsync(doc, new { op = "set", widget = "w1", path = new[] { "text" }, value = "New words" }, new { op = "page", path = new[] { "title" }, value = "Another title" });

        var said = await world.GetAsync($"documents/{doc}/versions/diff?from={number}&to=draft");

        var difference = said["difference"]!;
        Assert.Equal(added, difference["added"]![0]!["widget"]!["id"]!.GetValue<string>());
        Assert.Equal("Leaves", difference["removed"]![0]!["widget"]!["says"]!.GetValue<string>());
        Assert.Equal("w1", difference["moved"]![0]!["widget"]!["id"]!.GetValue<string>());
        Assert.Equal(box, difference["moved"]![0]!["to"]!["parent"]!["id"]!.GetValue<string>());
        Assert.Equal(("First", "New words"), (difference["changed"]![0]!["values"]![0]!["before"]!.GetValue<string>(), difference["changed"]![0]!["values"]![0]!["after"]!.GetValue<string>()));
        Assert.Equal("title", difference["page"]![0]!["path"]!.GetValue<string>());
        Assert.False(said["same"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Both_sides_of_a_comparison_are_seen_as_they_were()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Second");

        var said = await world.GetAsync($"documents/{doc}/versions/diff?from=published&to=draft");

        var before = await world.Mall.Client.GetAsync(new Uri(said["from"]!["url"]!.GetValue<string>()), Ct);
        Assert.Contains("First", await before.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors http://127.0.0.1", before.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var after = await LifeWorld.BodyAsync(world.Mall.Client, said["to"]!["url"]!.GetValue<string>());
        Assert.Contains("Second", after, StringComparison.Ordinal);
        Assert.DoesNotContain("data-w=", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_page_is_gone_for_visitors_and_can_be_published_again()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");

        await world.PostAsync($"documents/{doc}/unpublish");
        Assert.Equal(LifeWorld.Nothing, await world.VisitAsync("/spring"));
        Assert.True((await world.GetAsync($"documents/{doc}"))["changed"]!.GetValue<bool>());
        await world.PublishAsync(doc);

        Assert.Contains("First", await world.VisitAsync("/spring"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_published_withdrawn_and_published_again_is_one_item()
    {
        await using var world = await LifeWorld.OpenAsync();
        const string doc = "template:frame";
        await world.ApplyAsync(doc, new { op = "set", widget = "top", path = new[] { "text" }, value = "Our own header" });
        await world.PublishAsync(doc);
        await world.PageAsync("spring");
        Assert.Contains("Our own header", await world.VisitAsync("/spring"), StringComparison.Ordinal);

        await world.PostAsync($"documents/{doc}/unpublish");
        Assert.Contains("The header", await world.VisitAsync("/spring"), StringComparison.Ordinal);
        await world.PublishAsync(doc);

        Assert.Contains("Our own header", await world.VisitAsync("/spring"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_tells_in_one_line_what_one_person_did_in_one_go()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.ApplyAsync(doc, LifeWorld.Insert("words", null, out var added));
        await world.SayAsync(doc, "a");
        await world.SayAsync(doc, "ab");
        await world.ApplyAsync(doc, new { op = "remove", widget = added });
        await world.PublishAsync(doc);
        await world.SayAsync(doc, "after");

        var entries = (await world.GetAsync($"documents/{doc}/history"))["entries"]!.AsArray();

        Assert.Equal(["edited", "published", "edited"], entries.Select(e => e!["kind"]!.GetValue<string>()));
        var edits = entries[2]!["edits"]!;
        Assert.Equal((1, 1, 1), (edits["added"]!.GetValue<int>(), edits["removed"]!.GetValue<int>(), edits["changed"]!.GetValue<int>()));
        Assert.Equal("admin", entries[2]!["by"]!.GetValue<string>());
    }

    [Fact]
    public async Task Old_gestures_are_forgotten_but_the_last_five_hundred()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        for (var index = 0; index < 3; index++)
        {
            await world.SayAsync(doc, $"{index}");
        }

        var longAgo = world.Clock.GetUtcNow().AddDays(-200);
        await world.Mall.WithDb(async db =>
        {
            var batches = db.Set<DraftBatch>();
            await batches.Where(b => b.Rev == 3).ExecuteUpdateAsync(set => set.SetProperty(b => b.Rev, 502), Ct);
            await batches.Where(b => b.Rev == 2).ExecuteUpdateAsync(set => set.SetProperty(b => b.Rev, 3).SetProperty(b => b.At, longAgo), Ct);
            return await batches.Where(b => b.Rev == 1).ExecuteUpdateAsync(set => set.SetProperty(b => b.At, longAgo), Ct);
        }, "hq");

        await using (var scope = world.Mall.BrandScope())
        {
            await scope.ServiceProvider.GetRequiredService<PruneOps>().RunAsync(Ct);
        }

        Assert.Equal([3, 502], await world.Mall.WithDb(db => db.Set<DraftBatch>().Select(b => b.Rev).Order().ToListAsync(Ct), "hq"));
    }
}
