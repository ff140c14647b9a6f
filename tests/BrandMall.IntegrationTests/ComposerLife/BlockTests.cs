using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Primitives;

namespace BrandMall.IntegrationTests.ComposerLife;

public sealed class BlockTests
{
    [Fact]
    public async Task A_block_on_three_pages_changes_all_three_when_it_is_published_and_not_before()
    {
        await using var world = await LifeWorld.OpenAsync();
        var (block, _) = await BlockAsync(world, "Shared words");
        string[] paths = ["/one", "/two", "/three"];
        foreach (var path in paths)
        {
            var doc = await world.PageAsync(path[1..]);
            await world.ApplyAsync(doc, LifeWorld.Insert("block", null, out _, @ref: block));
            await world.PublishAsync(doc);
            Assert.Contains("Shared words", await world.VisitAsync(path), StringComparison.Ordinal);
        }

        Assert.Equal(3, (await world.GetAsync("blocks"))[0]!["usedOn"]!.GetValue<int>());
        var root = (await world.GetAsync($"documents/{block}"))["document"]!["widgets"]!.AsObject().Single().Key;
        await world.SayAsync(block, "Changed everywhere", root);
        foreach (var path in paths)
        {
            Assert.Contains("Shared words", await world.VisitAsync(path), StringComparison.Ordinal);
        }

        await world.PublishAsync(block);

        foreach (var path in paths)
        {
            Assert.Contains("Changed everywhere", await world.VisitAsync(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_detached_block_is_a_copy_that_no_longer_follows()
    {
        await using var world = await LifeWorld.OpenAsync();
        var (block, root) = await BlockAsync(world, "Shared words");
        var doc = await world.PageAsync("one");
        await world.ApplyAsync(doc, LifeWorld.Insert("block", null, out var standing, @ref: block));
        await world.ApplyAsync(doc, LifeWorld.Insert("words", new { text = "Last" }, out var last));

        var said = await world.GetAsync($"documents/{doc}/widgets/{standing}/detach");
        await world.ApplyAsync(doc, said["ops"]!.AsArray());
        await world.PublishAsync(doc);
        await world.SayAsync(block, "Changed in the block", root);
        await world.PublishAsync(block);

        Assert.Contains("Shared words", await world.VisitAsync("/one"), StringComparison.Ordinal);
        var document = (await world.GetAsync($"documents/{doc}"))["document"]!;
        var main = document["slots"]!["main"]!.AsArray().Select(id => id!.GetValue<string>()).ToList();
        Assert.Equal((3, "w1", last), (main.Count, main[0], main[2]));
        Assert.NotEqual(root, main[1]);
        Assert.Equal(0, (await world.GetAsync("blocks"))[0]!["usedOn"]!.GetValue<int>());
    }

    [Fact]
    public async Task Uses_are_counted_in_drafts_and_on_the_sites_below_too()
    {
        await using var world = await LifeWorld.OpenAsync();
        var (block, _) = await BlockAsync(world, "Shared words");
        var draft = await world.PageAsync("one");
        await world.ApplyAsync(draft, LifeWorld.Insert("block", null, out _, @ref: block));
        await BrandMall.IntegrationTests.Pages.BareLook.PublishAsync(world.Mall, "north", "theirs", $$""" "x": { "type": "block", "ref": "{{block}}" } """);
        await BrandMall.IntegrationTests.Pages.BareLook.PublishAsync(world.Mall, "hq", "only-named", $$""" "x": { "type": "words", "settings": { "text": "{{block}}" } } """);

        await world.PostAsync("templates", new { name = "Seen by nobody", doc = draft });

        var uses = (await world.GetAsync($"blocks/{block}/uses"))["uses"]!.AsArray();

        Assert.Equal([("hq", false), ("north", true)], uses.Select(use => (use!["site"]!.GetValue<string>(), use["published"]!.GetValue<bool>())));
        Assert.Equal("block.used", await (await world.SendAsync(HttpMethod.Delete, $"pages/{block}")).CodeAsync());
        Assert.Equal(2, (await world.GetAsync($"documents/{draft}"))["blocks"]![block]!["usedOn"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_pattern_gives_each_new_page_widgets_of_its_own()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("one", "From the pattern");
        var pattern = (await world.PostAsync("templates", new { name = "Campaign", doc }))["id"]!.GetValue<string>();

        var first = (await world.PostAsync("pages", new { title = "A", pattern }))["id"]!.GetValue<string>();
        var second = (await world.PostAsync("pages", new { title = "B", pattern }))["id"]!.GetValue<string>();

        var widgets = await Task.WhenAll(new[] { first, second }.Select(async id => (await world.GetAsync($"documents/{id}"))["document"]!["widgets"]!.AsObject().Single()));
        Assert.All(widgets, widget => Assert.Equal("From the pattern", widget.Value!["settings"]!["text"]!.GetValue<string>()));
        Assert.NotEqual(widgets[0].Key, widgets[1].Key);
        var inserted = await world.GetAsync($"templates/{pattern}");
        Assert.Equal(inserted["roots"]![0]!.GetValue<string>(), inserted["widgets"]!.AsObject().Single().Key);
        Assert.Equal("Campaign", (await world.GetAsync("templates"))[0]!["name"]!.GetValue<string>());
    }

    private static async Task<(string Block, string Root)> BlockAsync(LifeWorld world, string text)
    {
        var root = OrchardId.New();
        var made = await world.PostAsync("blocks", new { title = "Shared", root, widgets = new Dictionary<string, object> { [root] = new { type = "words", v = 1, settings = new { text } } } });
        Assert.Equal(made["id"]!.GetValue<string>(), made["widget"]!["ref"]!.GetValue<string>());
        return (made["id"]!.GetValue<string>(), root);
    }
}
