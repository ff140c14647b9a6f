using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;
using static BrandMall.IntegrationTests.Composer.ComposerWindow;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>A site stores only what it says otherwise than its parent; everything else goes on following the parent.</summary>
public sealed class InheritanceTests(ComposerWorld world) : IClassFixture<ComposerWorld>
{
    private const string Widgets = """ "a": { "type": "hero", "settings": { "heading": "A", "tone": "dark" } }, "b": { "type": "words", "settings": { "text": "Bee" } } """;

    [Fact]
    public async Task S3_S4_What_headquarters_publishes_shows_on_a_site_at_once_but_for_what_the_site_changed()
    {
        var hq = await world.PageAsync("flows", Widgets);
        var north = await NorthAsync(hq, Set("b", "text", "Northern"), Insert(NewId(), "words", settings: new JsonObject { ["text"] = "Only here" }, after: "b"));
        Assert.Contains(">A</h2>", await SeeAsync("/s/north/flows"), StringComparison.Ordinal);

        await hq.ApplyAsync(Set("a", "heading", "Anew"), Set("b", "text", "Bumble"));
        await PublishAsync(hq);

        var page = await SeeAsync("/s/north/flows");
        Assert.Contains(">Anew</h2>", page, StringComparison.Ordinal);
        Assert.Contains("Northern", page, StringComparison.Ordinal);
        Assert.Contains("Only here", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Bumble", page, StringComparison.Ordinal);
        Assert.Contains("Bumble", await SeeAsync("/s/hq/flows"), StringComparison.Ordinal);
        Assert.Equal("Anew", (string?)(await (await OpenAsync(world.Admin, "north", hq.Doc)).DocumentAsync())["widgets"]!["a"]!["settings"]!["heading"]);
        Assert.Equal("Northern", (string?)(await north.DocumentAsync())["widgets"]!["b"]!["settings"]!["text"]);
    }

    [Fact]
    public async Task S4_A_draft_made_before_headquarters_published_takes_nothing_back()
    {
        var hq = await world.PageAsync("meanwhile", Widgets);
        var north = await OpenAsync(world.Admin, "north", hq.Doc);
        await north.ApplyAsync(Set("b", "text", "Northern"));

        await hq.ApplyAsync(Set("a", "heading", "Anew"));
        await PublishAsync(hq);
        await PublishAsync(north);

        var page = await SeeAsync("/s/north/meanwhile");
        Assert.Contains("Anew", page, StringComparison.Ordinal);
        Assert.Contains("Northern", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_both_changed_is_a_difference_until_the_site_answers()
    {
        var hq = await world.PageAsync("both", Widgets);
        await NorthAsync(hq, Set("b", "text", "Northern"), Set("a", "heading", "North A"));
        await hq.ApplyAsync(Set("b", "text", "Bumble"), Set("a", "heading", "HQ A"));
        await PublishAsync(hq);

        var inheritance = await InheritanceAsync(hq.Doc);
        Assert.Equal(("hq", false), ((string?)inheritance["parent"]!["name"], (bool)inheritance["detached"]!));
        var difference = inheritance["differences"]!.AsArray().Single(one => (string?)one!["widget"] == "b")!;
        Assert.Equal(("value", "Bee", "Bumble", "Northern"), ((string?)difference["kind"], (string?)difference["base"], (string?)difference["theirs"], (string?)difference["ours"]));
        Assert.Equal(["settings", "text"], difference["path"]!.AsArray().Select(step => (string?)step));

        await AnswerAsync(hq.Doc, "take", "b", ["settings", "text"]);
        await AnswerAsync(hq.Doc, "merge", "a", ["settings", "heading"], "Both A");

        var page = await SeeAsync("/s/north/both");
        Assert.Contains("Bumble", page, StringComparison.Ordinal);
        Assert.Contains("Both A", page, StringComparison.Ordinal);
        Assert.Empty((await InheritanceAsync(hq.Doc))["differences"]!.AsArray());
        Assert.Equal("Bumble", (string?)(await (await OpenAsync(world.Admin, "north", hq.Doc)).DocumentAsync())["widgets"]!["b"]!["settings"]!["text"]);
    }

    [Fact]
    public async Task S7_A_page_that_is_detached_follows_no_more_and_follows_again_when_attached()
    {
        var hq = await world.PageAsync("apart", Widgets);
        await NorthAsync(hq, Set("b", "text", "Northern"));
        var before = await SeeAsync("/s/north/apart");

        await PostAsync(hq.Doc, "detach");
        Assert.Equal(before, await SeeAsync("/s/north/apart"));
        await hq.ApplyAsync(Set("a", "heading", "Anew"));
        await PublishAsync(hq);
        Assert.DoesNotContain("Anew", await SeeAsync("/s/north/apart"), StringComparison.Ordinal);

        await PostAsync(hq.Doc, "attach");
        Assert.Equal(before, await SeeAsync("/s/north/apart"));
        await AnswerAsync(hq.Doc, "revert", "a", ["settings", "heading"]);
        Assert.Contains("Anew", await SeeAsync("/s/north/apart"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S8_Headquarters_publishing_writes_no_row_of_any_site()
    {
        var hq = await world.PageAsync("rows", Widgets);
        await NorthAsync(hq, Set("b", "text", "Northern"));
        var before = await SiteRows.OfAsync(world.Mall, "north");

        await hq.ApplyAsync(Set("a", "heading", "Anew"));
        await PublishAsync(hq);

        Assert.Equal(before, await SiteRows.OfAsync(world.Mall, "north"));
    }

    [Fact]
    public async Task S9_What_headquarters_holds_cannot_be_said_otherwise_and_what_was_said_waits()
    {
        var hq = await world.PageAsync("held", Widgets);
        var north = await NorthAsync(hq, Set("b", "text", "Northern"));

        await hq.ApplyAsync(new JsonObject { ["op"] = "mark", ["widget"] = "b", ["held"] = new JsonArray("*") });
        await PublishAsync(hq);

        Assert.Contains("Bee", await SeeAsync("/s/north/held"), StringComparison.Ordinal);
        Assert.Equal("""{"parent":"hq","held":{"b":["*"]}}""", (await north.ReadAsync())["inherits"]!.ToJsonString());
        Assert.Equal("widget.held", (await (await OpenAsync(world.Admin, "north", hq.Doc)).RefusedAsync(Set("b", "text", "Again"))).Code);
        await hq.ApplyAsync(new JsonObject { ["op"] = "mark", ["widget"] = "b", ["held"] = new JsonArray() });
        await PublishAsync(hq);
        Assert.Contains("Northern", await SeeAsync("/s/north/held"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_moved_by_headquarters_moves_on_the_sites_and_one_a_site_moved_stays_where_it_put_it()
    {
        var hq = await world.PageAsync("first-place", Widgets);
        await NorthAsync(hq, Set("b", "text", "Northern"));

        await hq.ApplyAsync(new JsonObject { ["op"] = "page", ["path"] = new JsonArray("path"), ["value"] = "second-place" });
        await PublishAsync(hq);
        Assert.Contains("Northern", await SeeAsync("/s/north/second-place"), StringComparison.Ordinal);

        var north = await OpenAsync(world.Admin, "north", hq.Doc);
        await north.ApplyAsync(new JsonObject { ["op"] = "page", ["path"] = new JsonArray("path"), ["value"] = "our-place" });
        await PublishAsync(north);
        Assert.Contains("Northern", await SeeAsync("/s/north/our-place"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Mall.Client.GetAsync(StaffDesk.At("/s/north/third-place"), TestContext.Current.CancellationToken)).StatusCode);
    }

    private async Task<ComposerWindow> NorthAsync(ComposerWindow hq, params JsonObject[] ops)
    {
        var north = await OpenAsync(world.Admin, "north", hq.Doc);
        await north.ApplyAsync(ops);
        await PublishAsync(north);
        return north;
    }

    private static Task PublishAsync(ComposerWindow window) => window.PostAsync("publish", new { rev = window.Rev });

    private static string At(string doc) => $"/api/admin/sites/north/composer/documents/{doc}/inheritance";

    private async Task<JsonNode> InheritanceAsync(string doc) => await (await world.Admin.AskAsync(At(doc))).JsonAsync();

    private async Task AnswerAsync(string doc, string answer, string widget, string[] path, string? value = null) =>
        await PostAsync(doc, "answers", new { answers = new[] { new { answer, kind = "value", widget, path, value } } });

    private async Task PostAsync(string doc, string verb, object? body = null)
    {
        var reply = await world.Admin.PostAsJsonAsync(StaffDesk.At($"{At(doc)}/{verb}"), body ?? new { }, TestContext.Current.CancellationToken);
        Assert.True(reply.IsSuccessStatusCode, await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private Task<string> SeeAsync(string path) => world.Mall.Client.GetStringAsync(StaffDesk.At(path), TestContext.Current.CancellationToken);
}
