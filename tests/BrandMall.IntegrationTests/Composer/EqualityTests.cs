using System.Text.Json.Nodes;
using static BrandMall.IntegrationTests.Composer.ComposerWindow;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>A preview patched piece by piece is the page drawn anew, whatever was done to it.</summary>
public sealed class EqualityTests(ComposerWorld world) : IClassFixture<ComposerWorld>
{
    private static readonly string[] s_types = ["words", "hero", "box", "counted", "pair", "calendar", "torn"];

    [Theory]
    [InlineData(1)]
    [InlineData(20261123)]
    [InlineData(77)]
    public async Task Pasted_fragments_equal_a_fresh_page_after_many_operations(int seed)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        Random random = new(seed);
        var window = await world.PageAsync($"paste-{seed}", """ "a": { "type": "box", "slots": { "items": ["b"] } }, "b": { "type": "words" }, "c": { "type": "hero", "settings": { "heading": "C" } } """);
        PastedPage pasted = new();
        pasted.Take((await window.PostAsync("render", new { locale = "zh-CN" }))["html"]!.AsObject());

        for (var step = 0; step < 70; step++)
        {
            var document = await window.DocumentAsync();
            var reply = await window.SendAsync([Any(random, document, step)]);
            if (!reply.IsSuccessStatusCode)
            {
                continue;       // refused: full, a circle, not accepted
            }

            var answer = (await Staff.StaffDesk.JsonAsync(reply)).AsObject();
            window.Rev = (long)answer["rev"]!;
            pasted.Take(answer["html"]!.AsObject());
        }

        Assert.True(window.Rev > 40, $"Only {window.Rev} operations were taken.");
        var now = await window.DocumentAsync();
        var fresh = (await window.PostAsync("render", new { locale = "zh-CN" }))["html"]!.AsObject();
        Assert.Equal(string.Concat(now["slots"]!["main"]!.AsArray().Select(id => (string)fresh[(string)id!]!)), pasted.Paste(now));
        var page = await (await window.PreviewAsync(world.Mall)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<!--slot page main-->{pasted.Paste(now)}<!--/slot-->", page, StringComparison.Ordinal);

        await window.PostAsync("publish", new { rev = window.Rev });
        await window.ApplyAsync(Remove((string)now["slots"]!["main"]![0]!));
    }

    [Fact]
    public async Task Drawing_one_widget_asks_for_the_data_of_no_other()
    {
        var menu = """ "m": { "type": "menu-list", "settings": { "menu": "nowhere" } }, """;
        var window = await world.PageAsync("dirty", $$""" {{menu}} "n": { "type": "no-such-data" }, "w": { "type": "words" } """);

        var drawn = await window.PostAsync("render", new { widgets = new[] { "w" }, locale = "zh-CN" });

        Assert.Equal("w", drawn["html"]!.AsObject().Single().Key);
        Assert.Empty(drawn["problems"]!.AsArray());     // the widget without data was not asked
    }

    private static JsonObject Any(Random random, JsonObject document, int step)
    {
        var widgets = document["widgets"]!.AsObject();
        var ids = widgets.Select(widget => widget.Key).ToArray();
        var id = ids.Length == 0 ? "" : ids[random.Next(ids.Length)];
        var parent = random.Next(3) == 0 ? null : ids.Where(one => (string?)widgets[one]!["type"] is "box" or "counted" or "pair").OrderBy(_ => random.Next()).FirstOrDefault();
        var slot = parent is null ? "main" : "items";
        string[] after = [.. ids.OrderBy(_ => random.Next()).Take(random.Next(4))];
        return random.Next(10) switch
        {
            < 4 => Insert(NewId(), s_types[random.Next(s_types.Length)], parent, slot, null, after),
            < 6 => Move(id, parent, slot, after),
            6 when ids.Length > 12 => Remove(id),
            7 => Show(id, random.Next(2) == 0, random.Next(2) == 0 ? ["mobile"] : []),
            _ => (string?)widgets[id]?["type"] switch
            {
                "words" => random.Next(2) == 0 ? Set(id, "text", $"<{step}>") : Set(id, "size/tablet", step),
                "hero" => Set(id, random.Next(2) == 0 ? "heading" : "heading/en", $"step {step}"),
                _ => Show(id, false),
            },
        };
    }
}
