using System.Net;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;
using static BrandMall.IntegrationTests.Composer.ComposerWindow;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>A whole document in the place of another: a version restored, or a page published past the editor.</summary>
public sealed class ReplaceTests(ComposerWorld world) : IClassFixture<ComposerWorld>
{
    private const string Widgets = """ "a": { "type": "words", "settings": { "text": "A" } }, "b": { "type": "box", "slots": { "items": ["c"] } }, "c": { "type": "hero", "settings": { "heading": "C" } } """;

    [Fact]
    public async Task A_document_is_replaced_whole_in_one_rev_and_everything_is_drawn_anew()
    {
        var window = await world.PageAsync("replaced", Widgets);
        var before = await window.DocumentAsync();
        await window.ApplyAsync(Set("a", "text", "B"), Remove("b"), Insert(NewId(), "words"));

        var answer = await window.ApplyAsync(Replace(before));

        Assert.True((bool)answer["fullPage"]!);
        Assert.Equal(2, window.Rev);
        Assert.True(JsonNode.DeepEquals(before, await window.DocumentAsync()), (await window.DocumentAsync()).ToJsonString());
    }

    [Theory]
    [InlineData("""{ "slots": { "main": 5 } }""")]
    [InlineData("""{ "slots": [], "widgets": "many" }""")]
    public async Task What_is_no_document_replaces_nothing(string document)
    {
        var window = await world.PageAsync($"no-document-{document.Length}", Widgets);
        var before = (await window.DocumentAsync()).ToJsonString();

        Assert.Equal(("op.invalid", "ops[0].document"), await window.RefusedAsync(Replace(JsonNode.Parse(document)!.AsObject())));
        Assert.Equal(before, (await window.DocumentAsync()).ToJsonString());
    }

    [Fact]
    public async Task What_somebody_did_meanwhile_is_not_replaced_unseen()
    {
        var first = await world.PageAsync("replace-meanwhile", Widgets);
        var second = first.Beside();
        var before = await first.DocumentAsync();
        await first.ApplyAsync(Set("a", "text", "theirs"));

        var refused = await second.SendAsync([Replace(before)]);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("document.conflict", await refused.CodeAsync());

        Assert.Equal(HttpStatusCode.OK, (await second.SendAsync([Replace(before)], force: true)).StatusCode);
        Assert.Equal("A", (string?)(await first.DocumentAsync())["widgets"]!["a"]!["settings"]!["text"]);
    }

    [Fact]
    public async Task A_page_published_past_the_editor_is_where_a_draft_with_nothing_waiting_goes_on()
    {
        var window = await world.PageAsync("imported", Widgets);
        await window.ApplyAsync(Set("a", "text", "by the editor"));
        await window.PostAsync("publish", new { rev = window.Rev });
        var idle = window.Beside();

        await BareLook.PublishAsync(world.Mall, "hq", "imported", """ "n": { "type": "words", "settings": { "text": "by a recipe" } } """, id: window.Doc);

        var opened = await window.ReadAsync();
        Assert.Equal("n", Assert.Single(opened["document"]!["widgets"]!.AsObject()).Key);
        Assert.False((bool)opened["changed"]!);

        // A window that was open meanwhile learns of it as of anybody's change, and loses nothing unseen.
        var late = await idle.SendAsync([Set("a", "text", "late")]);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        window.Rev = (long)opened["rev"]!;
        await window.ApplyAsync(Set("n", "text", "goes on"));
        Assert.Equal("goes on", (string?)(await window.DocumentAsync())["widgets"]!["n"]!["settings"]!["text"]);
    }

    [Fact]
    public async Task A_draft_with_something_waiting_is_not_lost_to_a_recipe()
    {
        var window = await world.PageAsync("waiting", Widgets);
        await window.ApplyAsync(Set("a", "text", "waits"));

        await BareLook.PublishAsync(world.Mall, "hq", "waiting", """ "n": { "type": "words" } """, id: window.Doc);

        Assert.Equal("waits", (string?)(await window.DocumentAsync())["widgets"]!["a"]!["settings"]!["text"]);
        Assert.True((bool)(await window.ReadAsync())["changed"]!);
    }

    private static JsonObject Replace(JsonObject document) => new() { ["op"] = "replace", ["document"] = document.DeepClone() };
}
