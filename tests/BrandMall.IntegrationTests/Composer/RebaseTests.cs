using System.Net;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Staff;
using static BrandMall.IntegrationTests.Composer.ComposerWindow;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>Two people at one page: nobody's change is lost, and nobody overwrites what they have not seen.</summary>
public sealed class RebaseTests(ComposerWorld world) : IClassFixture<ComposerWorld>
{
    private const string Widgets = """ "a": { "type": "hero", "settings": { "heading": "A" } }, "b": { "type": "box", "slots": { "items": ["c"] } }, "c": { "type": "words" } """;

    [Fact]
    public async Task A_change_made_for_an_older_rev_is_applied_when_nothing_clashes()
    {
        var mine = await world.PageAsync("merge", Widgets);
        var theirs = mine.Beside();
        await theirs.ApplyAsync(Set("a", "heading", "Theirs"));

        var answer = await mine.ApplyAsync(Set("a", "tone", "dark"));

        Assert.Equal(2, mine.Rev);
        Assert.Equal(theirs.ClientId, (string?)answer["missed"]!.AsArray().Single()!["clientId"]);
        Assert.Equal("""{"heading":"Theirs","tone":"dark"}""", (await mine.DocumentAsync())["widgets"]!["a"]!["settings"]!.ToJsonString());
    }

    [Fact]
    public async Task Two_values_for_one_setting_are_both_shown_and_nothing_is_applied()
    {
        var mine = await world.PageAsync("clash", Widgets);
        await mine.Beside().ApplyAsync(Set("a", "heading", "Theirs"));

        var reply = await mine.SendAsync([Set("a", "tone", "dark"), Set("a", "heading", "Mine")]);

        Assert.Equal(HttpStatusCode.Conflict, reply.StatusCode);
        var conflict = await reply.JsonAsync();
        Assert.Equal(("document.conflict", 1L), ((string?)conflict["code"], (long)conflict["rev"]!));
        var clash = conflict["conflicts"]!.AsArray().Single()!;
        Assert.Equal(("a", "heading", "A", "Theirs", "Mine", "admin"), ((string?)clash["widget"], (string?)clash["path"]![0], (string?)clash["base"], (string?)clash["theirs"], (string?)clash["ours"], (string?)clash["by"]));
        Assert.Equal("""{"heading":"Theirs"}""", (await mine.DocumentAsync())["widgets"]!["a"]!["settings"]!.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, (await mine.SendAsync([Set("a", "heading", "Mine")], force: true)).StatusCode);
        Assert.Equal("Mine", (string?)(await mine.DocumentAsync())["widgets"]!["a"]!["settings"]!["heading"]);
    }

    [Fact]
    public async Task The_same_value_twice_is_no_conflict()
    {
        var mine = await world.PageAsync("same", Widgets);
        await mine.Beside().ApplyAsync(Set("a", "heading", "One mind"));

        await mine.ApplyAsync(Set("a", "heading", "One mind"));
    }

    [Fact]
    public async Task Changing_what_another_removed_and_removing_what_another_changed_are_conflicts()
    {
        var mine = await world.PageAsync("removed", Widgets);
        var theirs = mine.Beside();
        await theirs.ApplyAsync(Remove("b"));

        foreach (var op in new[] { Set("c", "text", "x"), Move("a", "b", "items"), Insert(NewId(), "words", "b", "items") })
        {
            Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync([op], baseRev: 0)).StatusCode);
        }

        await mine.ApplyAsync(Remove("b"));     // gone is gone
    }

    [Fact]
    public async Task Removing_a_parent_asks_when_another_worked_on_its_child()
    {
        var mine = await world.PageAsync("worked", Widgets);
        await mine.Beside().ApplyAsync(Set("c", "text", "Work of an hour"));

        var reply = await mine.SendAsync([Remove("b")]);

        Assert.Equal(HttpStatusCode.Conflict, reply.StatusCode);
        Assert.Equal("changed", (string?)(await reply.JsonAsync())["conflicts"]![0]!["path"]![0]);
    }

    [Fact]
    public async Task Two_moves_that_would_make_a_circle_are_a_conflict()
    {
        var mine = await world.PageAsync("circle", """ "x": { "type": "box" }, "y": { "type": "box" } """);
        await mine.Beside().ApplyAsync(Move("x", "y", "items"));

        Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync([Move("y", "x", "items")])).StatusCode);
    }

    [Fact]
    public async Task The_same_batch_again_is_answered_the_same_and_applied_once()
    {
        var mine = await world.PageAsync("retry", Widgets);
        var id = NewId();
        var first = await mine.ApplyAsync(Insert(id, "words"));
        await mine.Beside().ApplyAsync(Set("a", "heading", "Between"));
        (mine.Seq, mine.Rev) = (mine.Seq - 1, 0);

        var again = await mine.ApplyAsync(Insert(id, "words"));

        Assert.Equal((1L, 1L), ((long)first["rev"]!, (long)again["rev"]!));
        Assert.Equal(first["html"]!.ToJsonString(), again["html"]!.ToJsonString());
        Assert.Equal(2, (long)(await mine.ReadAsync())["rev"]!);
    }

    [Fact]
    public async Task Two_hundred_racing_changes_are_all_there_in_revs_without_gaps()
    {
        var page = await world.PageAsync("race", Widgets);
        async Task Write(ComposerWindow window, string prefix)
        {
            for (var n = 0; n < 100; n++)
            {
                await window.ApplyAsync(Insert($"{prefix}{n:000}".PadLeft(26, prefix[0]), "words", "b", "items", new JsonObject { ["text"] = $"{prefix}{n}" }, "c"));
            }
        }

        using var other = await world.Mall.SignedInAsync();
        await Task.WhenAll(Write(page.Beside(), "p"), Write(page.Beside(other), "q"));

        var document = await page.DocumentAsync();
        Assert.Equal(201, document["widgets"]!["b"]!["slots"]!["items"]!.AsArray().Select(n => (string)n!).Distinct().Count());
        var batches = (await (await world.Admin.AskAsync($"{page.Address}/ops?since=0")).JsonAsync())["batches"]!.AsArray();
        Assert.Equal(Enumerable.Range(1, 200).Select(n => (long)n), batches.Select(b => (long)b!["rev"]!));
    }
}
