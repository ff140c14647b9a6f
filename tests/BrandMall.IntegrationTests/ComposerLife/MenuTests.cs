using System.Net;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;

namespace BrandMall.IntegrationTests.ComposerLife;

public sealed class MenuTests
{
    [Fact]
    public async Task A_menu_is_kept_as_a_draft_and_shown_once_it_is_published()
    {
        await using var world = await LifeWorld.OpenAsync();
        await BareLook.PublishAsync(world.Mall, "hq", "with-menu", """ "m": { "type": "menu-list", "settings": { "menu": "main" } } """);
        var page = await world.PageAsync("spring");

        var saved = await SaveAsync(world, new { title = "Main", entries = new object[] { new { text = new Dictionary<string, string> { ["zh-CN"] = "春", ["en"] = "Spring" }, page }, new { text = "Shop", url = "/c/all", items = new[] { new { text = "Tea", url = "/c/tea" } } } } });
        Assert.Equal("draft", saved["state"]!.GetValue<string>());
        Assert.DoesNotContain("Shop", await world.VisitAsync("/with-menu"), StringComparison.Ordinal);
        await world.PostAsync("menus/main/publish", new { revision = saved["revision"] });

        var html = await world.VisitAsync("/with-menu");
        Assert.Contains("<a>春</a><a>Shop</a>", html, StringComparison.Ordinal);
        var shown = await world.GetAsync("menus/main");
        Assert.Equal(("published", "Tea", "/spring"), (shown["state"]!.GetValue<string>(), shown["entries"]![1]!["items"]![0]!["text"]!.GetValue<string>(), shown["pages"]![page]!["path"]!.GetValue<string>()));
    }

    [Fact]
    public async Task An_entry_that_is_moved_stays_the_same_entry()
    {
        await using var world = await LifeWorld.OpenAsync();
        var first = await SaveAsync(world, new { title = "Main", entries = new[] { new { text = "A", url = "/a" }, new { text = "B", url = "/b" } } });
        var (a, b) = (first["entries"]![0]!["id"]!.GetValue<string>(), first["entries"]![1]!["id"]!.GetValue<string>());

        var second = await SaveAsync(world, new { title = "Main", revision = first["revision"], entries = new object[] { new { id = b, text = "B", url = "/b", items = new[] { new { id = a, text = "A", url = "/a" } } } } });

        Assert.Equal((b, a), (second["entries"]![0]!["id"]!.GetValue<string>(), second["entries"]![0]!["items"]![0]!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Two_people_do_not_write_over_each_other()
    {
        await using var world = await LifeWorld.OpenAsync();
        var first = await SaveAsync(world, new { title = "Main", entries = Array.Empty<object>() });
        await SaveAsync(world, new { title = "Mine", revision = first["revision"], entries = Array.Empty<object>() });

        var late = await world.SendAsync(HttpMethod.Put, "menus/main", new { title = "Theirs", revision = first["revision"], entries = Array.Empty<object>() });

        Assert.Equal((HttpStatusCode.Conflict, "request.stale"), (late.StatusCode, await late.CodeAsync()));
    }

    [Fact]
    public async Task What_cannot_be_a_menu_is_refused_with_its_place()
    {
        await using var world = await LifeWorld.OpenAsync();
        object deep = new { text = "1", items = new[] { new { text = "2", items = new[] { new { text = "3", items = new[] { new { text = "4" } } } } } } };

        Assert.Equal(("menu.depth", "entries[0].items[0].items[0].items"), await RefusedAsync(world, deep));
        Assert.Equal(("menu.text", "entries[0].text"), await RefusedAsync(world, new { url = "/x" }));
        Assert.Equal(("menu.url", "entries[0].url"), await RefusedAsync(world, new { text = "x", url = "javascript:alert(1)" }));
    }

    [Fact]
    public async Task A_region_changes_an_inherited_menu_for_itself_and_can_give_it_back()
    {
        await using var world = await LifeWorld.OpenAsync();
        await SaveAsync(world, new { title = "Main", entries = new[] { new { text = "Theirs", url = "/a" } } });
        await world.PostAsync("menus/main/publish");

        var mine = await LifeWorld.OkAsync(await world.SendAsync(HttpMethod.Put, "menus/main", new { title = "Main", entries = new[] { new { text = "Northern", url = "/n" } } }, "north"));
        await world.PostAsync("menus/main/publish", new { revision = mine["revision"] }, "north");

        Assert.Equal("Theirs", (await world.GetAsync("menus/main"))["entries"]![0]!["text"]!.GetValue<string>());
        Assert.Null((await world.GetAsync("menus", "north"))[0]!["origin"]);
        await LifeWorld.OkAsync(await world.SendAsync(HttpMethod.Delete, "menus/main", null, "north"));
        Assert.Equal("Theirs", (await world.GetAsync("menus/main", "north"))["entries"]![0]!["text"]!.GetValue<string>());
    }

    private static async Task<System.Text.Json.Nodes.JsonNode> SaveAsync(LifeWorld world, object menu) => await LifeWorld.OkAsync(await world.SendAsync(HttpMethod.Put, "menus/main", menu));

    private static async Task<(string?, string?)> RefusedAsync(LifeWorld world, object entry)
    {
        var reply = await world.SendAsync(HttpMethod.Put, "menus/main", new { title = "Main", entries = new[] { entry } });
        return (await reply.CodeAsync(), (string?)(await reply.JsonAsync())["field"]);
    }
}
