using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using static BrandMall.IntegrationTests.Composer.ComposerWindow;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>What an operation does, and what is refused whatever a window sends.</summary>
public sealed class OpTests(ComposerWorld world) : IClassFixture<ComposerWorld>
{
    private const string Widgets = """
        "a": { "type": "words", "settings": { "text": "A" } }, "b": { "type": "box", "slots": { "items": ["c"] } }, "c": { "type": "hero", "settings": { "heading": "C" } }, "d": { "type": "pair", "slots": { "items": ["e", "f"] } },
        "e": { "type": "words" }, "f": { "type": "words" }
        """;

    [Fact]
    public async Task Every_kind_of_operation_changes_the_draft_and_nothing_else()
    {
        var window = await world.PageAsync("kinds", Widgets);
        var id = NewId();

        var inserted = await window.ApplyAsync(Insert(id, "words", "b", "items", new JsonObject { ["text"] = "<new>" }, "c"));
        Assert.Equal(id, inserted["html"]!.AsObject().Single().Key);
        Assert.Contains("&lt;new&gt;", (string?)inserted["html"]![id], StringComparison.Ordinal);

        var set = await window.ApplyAsync(Set("c", "heading/en", "Hello"), Set("c", "height/mobile", 120));
        Assert.Contains("--height:120px", (string?)set["style"], StringComparison.Ordinal);
        Assert.Empty((await window.ApplyAsync(Move("a", "b", "items")))["html"]!.AsObject());
        await window.ApplyAsync(Show("c", absent: false, "mobile"));
        await window.ApplyAsync(new JsonObject { ["op"] = "mark", ["widget"] = "a", ["name"] = "开场", ["locked"] = true });
        await window.ApplyAsync(Remove("d"));
        Assert.True((bool)(await window.ApplyAsync(new JsonObject { ["op"] = "page", ["path"] = new JsonArray("description"), ["value"] = "Said" }))["fullPage"]!);

        var open = await window.ReadAsync();
        var document = open["document"]!;
        Assert.Equal(["b"], document["slots"]!["main"]!.AsArray().Select(n => (string)n!));
        Assert.Equal(["a", "c", id], document["widgets"]!["b"]!["slots"]!["items"]!.AsArray().Select(n => (string)n!));
        Assert.Equal("Hello", (string?)document["widgets"]!["c"]!["settings"]!["heading"]!["en"]);
        Assert.Equal(("开场", true), ((string?)document["widgets"]!["a"]!["name"], (bool)document["widgets"]!["a"]!["locked"]!));
        Assert.DoesNotContain(document["widgets"]!.AsObject(), widget => widget.Key is "d" or "e" or "f");
        Assert.Equal("Said", (string?)document["page"]!["description"]);
        Assert.True((bool)open["changed"]!);
        Assert.DoesNotContain("&lt;new&gt;", await world.Mall.Client.GetStringAsync(StaffDesk.At("/kinds"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_translation_leaves_the_text_there_was_to_the_sites_own_language()
    {
        var window = await world.PageAsync("language", Widgets);

        await window.ApplyAsync(Set("c", "heading/en", "English"));

        Assert.Equal("""{"zh-CN":"C","en":"English"}""", (await window.DocumentAsync())["widgets"]!["c"]!["settings"]!["heading"]!.ToJsonString());
    }

    [Theory]
    [InlineData("op.invalid", "ops[0]", """{ "op": "fly" }""")]
    [InlineData("op.invalid", "ops[0]", """{ "op": "set", "widget": "a", "value": 1 }""")]
    [InlineData("widget.missing", "ops[0].widget", """{ "op": "set", "widget": "nobody", "path": ["text"], "value": "x" }""")]
    [InlineData("op.invalid", "ops[0].value", """{ "op": "set", "widget": "a", "path": ["nonsense"], "value": "x" }""")]
    [InlineData("op.invalid", "ops[0].value", """{ "op": "set", "widget": "a", "path": ["text"], "value": 12 }""")]
    [InlineData("op.invalid", "ops[0].hiddenOn", """{ "op": "show", "widget": "a", "hiddenOn": ["watch"] }""")]
    [InlineData("op.invalid", "ops[0].path", """{ "op": "page", "path": ["owner"], "value": "me" }""")]
    [InlineData("widget.circle", "ops[0].parent", """{ "op": "move", "widget": "b", "parent": "c", "slot": "items", "after": [] }""")]
    [InlineData("slot.unknown", "ops[0].slot", """{ "op": "move", "widget": "a", "parent": null, "slot": "side", "after": [] }""")]
    [InlineData("slot.unknown", "ops[0].slot", """{ "op": "move", "widget": "a", "parent": "c", "slot": "items", "after": [] }""")]
    [InlineData("slot.accepts", "ops[0].slot", """{ "op": "move", "widget": "b", "parent": "d", "slot": "items", "after": [] }""")]
    [InlineData("slot.full", "ops[0].slot", """{ "op": "move", "widget": "a", "parent": "d", "slot": "items", "after": [] }""")]
    [InlineData("op.invalid", "ops[0].widgets.not--one", """{ "op": "insert", "root": "not--one", "slot": "main", "widgets": { "not--one": { "type": "words" } } }""")]
    [InlineData("widget.unknown", "ops[0].widgets.zzzzzzzzzzzzzzzzzzzzzzzzza.type", """{ "op": "insert", "root": "zzzzzzzzzzzzzzzzzzzzzzzzza", "slot": "main", "widgets": { "zzzzzzzzzzzzzzzzzzzzzzzzza": { "type": "unheard-of" } } }""")]
    [InlineData("widget.parent", "ops[0].slot", """{ "op": "insert", "root": "zzzzzzzzzzzzzzzzzzzzzzzzza", "slot": "main", "widgets": { "zzzzzzzzzzzzzzzzzzzzzzzzza": { "type": "inner" } } }""")]
    [InlineData("widget.page", "ops[0].slot", """{ "op": "insert", "root": "zzzzzzzzzzzzzzzzzzzzzzzzza", "slot": "main", "widgets": { "zzzzzzzzzzzzzzzzzzzzzzzzza": { "type": "home-only" } } }""")]
    [InlineData("op.invalid", "ops[0].widgets", """{ "op": "insert", "root": "zzzzzzzzzzzzzzzzzzzzzzzzza", "slot": "main", "widgets": { "zzzzzzzzzzzzzzzzzzzzzzzzza": { "type": "words" }, "zzzzzzzzzzzzzzzzzzzzzzzzzb": { "type": "words" } } }""")]
    public async Task What_makes_no_sense_is_refused_with_its_place(string code, string field, string op)
    {
        var window = await world.PageAsync($"refused-{Guid.NewGuid():N}", Widgets);

        Assert.Equal((code, field), await window.RefusedAsync(JsonNode.Parse(op)!.AsObject()));
        Assert.Equal(0, (long)(await window.ReadAsync())["rev"]!);
    }

    [Fact]
    public async Task A_batch_is_applied_whole_or_not_at_all()
    {
        var window = await world.PageAsync("whole", Widgets);

        Assert.Equal(("widget.missing", "ops[1].widget"), await window.RefusedAsync(Set("a", "text", "half"), Remove("nobody")));

        Assert.Equal("A", (string?)(await window.DocumentAsync())["widgets"]!["a"]!["settings"]!["text"]);
    }

    [Fact]
    public async Task What_is_locked_stays_as_it_is_until_it_is_unlocked()
    {
        var window = await world.PageAsync("locked", Widgets);
        await window.ApplyAsync(Mark("c", locked: true));

        Assert.Equal("widget.locked", (await window.RefusedAsync(Set("c", "heading", "x"))).Code);
        Assert.Equal("widget.locked", (await window.RefusedAsync(Remove("c"))).Code);
        Assert.Equal("widget.locked", (await window.RefusedAsync(Remove("b"))).Code);
        Assert.Equal("widget.locked", (await window.RefusedAsync(Move("c", null, "main"))).Code);

        await window.ApplyAsync(Mark("c", locked: false));
        await window.ApplyAsync(Remove("b"));
    }

    [Fact]
    public async Task A_widget_may_be_had_as_often_as_its_type_allows_and_sorted_where_it_stands()
    {
        var window = await world.PageAsync("most", Widgets);
        await window.ApplyAsync(Insert(NewId(), "once"));

        Assert.Equal("widget.most", (await window.RefusedAsync(Insert(NewId(), "once"))).Code);
        await window.ApplyAsync(Move("f", "d", "items"));
        Assert.Equal(["f", "e"], (await window.DocumentAsync())["widgets"]!["d"]!["slots"]!["items"]!.AsArray().Select(n => (string)n!));
    }

    [Fact]
    public async Task A_wrong_value_is_kept_and_told()
    {
        var window = await world.PageAsync("told", Widgets);

        var answer = await window.ApplyAsync(Set("c", "heading", "more than twenty characters long"), Set("c", "tone", "loud"), Remove("e"), Remove("f"));

        var problems = answer["problems"]!.AsArray().Select(p => ((string?)p!["widget"], (string?)p["setting"], (string?)p["code"])).ToList();
        Assert.Contains(("c", "heading", "setting.long"), problems);
        Assert.Contains(("c", "tone", "setting.choice"), problems);
        Assert.Contains(("d", null, "slot.short"), problems);
        Assert.Equal("loud", (string?)(await window.DocumentAsync())["widgets"]!["c"]!["settings"]!["tone"]);
    }

    [Fact]
    public async Task A_parent_that_looks_different_for_its_children_is_drawn_with_them()
    {
        var window = await world.PageAsync("children", """ "k": { "type": "counted", "slots": { "items": ["l"] } }, "l": { "type": "words" } """);

        Assert.Equal("k", (await window.ApplyAsync(Move("l", null, "main")))["html"]!.AsObject().Single().Key);
    }

    [Theory]
    [InlineData("page.edit", """{ "op": "set", "widget": "a", "path": ["text"], "value": "x" }""")]
    [InlineData("page.edit", """{ "op": "page", "path": ["title"], "value": "x" }""")]
    [InlineData("page.move", """{ "op": "move", "widget": "a", "slot": "main", "after": [] }""")]
    [InlineData("page.remove", """{ "op": "remove", "widget": "a" }""")]
    [InlineData("page.insert", """{ "op": "insert", "root": "zzzzzzzzzzzzzzzzzzzzzzzzzc", "slot": "main", "widgets": { "zzzzzzzzzzzzzzzzzzzzzzzzzc": { "type": "words" } } }""")]
    [InlineData("page.lock", """{ "op": "mark", "widget": "a", "locked": true }""")]
    public async Task Each_kind_of_change_needs_its_own_permission(string permission, string op)
    {
        var window = await world.PageAsync($"rights-{Guid.NewGuid():N}", Widgets);
        var name = $"p{Guid.NewGuid():N}"[..20];
        var others = new[] { "page.view", "page.edit", "page.insert", "page.move", "page.remove", "page.lock", "page.publish" }.Where(p => p != permission).ToArray();
        await world.Mall.WithDb(async db =>
        {
            db.Add(new BrandMall.Staff.Roles.StaffRole { Name = name, Permissions = [.. others], Changed = true });
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }, "hq");
        await world.Admin.HireAsync(name, name);
        using var browser = await world.Mall.SignedInAsync(name, StaffDesk.Password);

        var reply = await window.Beside(browser).SendAsync([JsonNode.Parse(op)!.AsObject()]);

        Assert.Equal(HttpStatusCode.Forbidden, reply.StatusCode);
        Assert.Equal("staff.permission", await reply.CodeAsync());
        Assert.Equal(0, (long)(await window.ReadAsync())["rev"]!);
        Assert.DoesNotContain(permission, (await window.Beside(browser).ReadAsync())["permissions"]!.AsArray().Select(p => (string)p!));
    }

    [Fact]
    public async Task An_editor_may_do_all_but_lock_and_a_viewer_only_look()
    {
        var window = await world.PageAsync("roles", Widgets);
        await world.Admin.HireAsync("composer-editor", "Editor");
        await world.Admin.HireAsync("composer-viewer", "Viewer");
        using var editor = await world.Mall.SignedInAsync("composer-editor", StaffDesk.Password);
        using var viewer = await world.Mall.SignedInAsync("composer-viewer", StaffDesk.Password);

        Assert.Equal(["page.view", "page.edit", "page.insert", "page.move", "page.remove", "page.publish", "page.schedule", "page.share", "page.create", "page.delete", "block.edit"], (await window.Beside(editor).ReadAsync())["permissions"]!.AsArray().Select(p => (string)p!));
        Assert.Equal(["page.view"], (await window.Beside(viewer).ReadAsync())["permissions"]!.AsArray().Select(p => (string)p!));
    }

    [Fact]
    public async Task Publishing_shows_the_draft_to_visitors_and_only_the_one_that_was_seen()
    {
        var window = await world.PageAsync("published", Widgets);
        await window.ApplyAsync(Set("a", "text", "Seen by all"));

        var stale = await world.Admin.PostAsJsonAsync(StaffDesk.At($"{window.Address}/publish"), new { rev = window.Rev - 1 }, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Conflict, "document.stale"), (stale.StatusCode, await stale.CodeAsync()));
        var version = (string?)(await window.PostAsync("publish", new { rev = window.Rev, note = "first" }))["versionId"];

        Assert.Contains("Seen by all", await world.Mall.Client.GetStringAsync(StaffDesk.At("/published"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var open = await window.ReadAsync();
        Assert.Equal((version, false), ((string?)open["published"]!["versionId"], (bool)open["changed"]!));
        Assert.Equal(1, await world.Mall.WithDb(db => db.Set<BrandMall.Staff.Audit.StaffAuditEntry>().CountAsync(e => e.Action == "composer.publish" && e.Success && e.Object.Contains(window.Doc)), "hq"));
        Assert.Equal(0, await world.Mall.WithDb(db => db.Set<BrandMall.Staff.Audit.StaffAuditEntry>().CountAsync(e => e.Action == "composer.apply" && e.Success), "hq"));
    }

    [Fact]
    public async Task A_template_of_the_theme_becomes_the_sites_own_when_it_is_published()
    {
        var window = await Open("north", "template:404");
        await window.ApplyAsync(Set("lost", "text", "Lost in the north"));

        await window.PostAsync("publish", new { rev = window.Rev });

        Assert.Contains("Lost in the north", await NowhereAsync("/s/north/nowhere"), StringComparison.Ordinal);
        Assert.Contains("Nothing here", await NowhereAsync("/nowhere"), StringComparison.Ordinal);

        async Task<string> NowhereAsync(string path) => await (await world.Mall.Client.GetAsync(StaffDesk.At(path), TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_palette_is_sent_once_and_then_only_when_it_is_another()
    {
        var first = await world.Admin.AskAsync("/api/admin/sites/hq/composer/widgets");
        using HttpRequestMessage again = new(HttpMethod.Get, StaffDesk.At("/api/admin/sites/hq/composer/widgets"));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Contains((await first.JsonAsync())["types"]!.AsArray(), type => (string?)type!["type"] == "pair" && (int?)type["slots"]![0]!["max"] == 2 && (string?)type["slots"]![0]!["axis"] == "y");
        Assert.Equal(HttpStatusCode.NotModified, (await world.Admin.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
    }

    private Task<ComposerWindow> Open(string site, string doc) => ComposerWindow.OpenAsync(world.Admin, site, doc);
}
