using System.Net;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Staff;

namespace BrandMall.IntegrationTests.ComposerLife;

public sealed class LibraryTests
{
    [Fact]
    public async Task A_new_page_is_seen_by_nobody_until_it_is_published()
    {
        await using var world = await LifeWorld.OpenAsync();

        var made = await world.PostAsync("pages", new { title = "春日 市集" });

        Assert.Equal("/春日-市集", made["path"]!.GetValue<string>());
        var doc = made["id"]!.GetValue<string>();
        Assert.Equal("draft", await StateAsync(world, doc));
        Assert.Equal(LifeWorld.Nothing, await world.VisitAsync("/春日-市集"));
        await world.PublishAsync(doc);
        Assert.Equal("published", await StateAsync(world, doc));
        Assert.Contains("春日 市集", await world.VisitAsync("/春日-市集"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_tells_what_waits_what_is_scheduled_and_what_is_inherited()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Second");
        var other = await world.PageAsync("autumn");
        await world.PostAsync($"documents/{other}/schedule", new { from = world.Began.AddHours(1) });

        var rows = (await world.GetAsync("pages"))["rows"]!.AsArray().ToDictionary(row => row!["id"]!.GetValue<string>());
        Assert.Equal(("changed", "/spring", "admin"), (rows[doc]!["state"]!.GetValue<string>(), rows[doc]!["path"]!.GetValue<string>(), rows[doc]!["changedBy"]!.GetValue<string>()));
        Assert.False(rows[other]!["scheduled"]!["shown"]!.GetValue<bool>());
        Assert.Null(rows[doc]!["origin"]);
        var inherited = (await world.GetAsync("pages", "north"))["rows"]!.AsArray();
        Assert.All(inherited, row => Assert.Equal("hq", row!["origin"]!.GetValue<string>()));
        Assert.Single((await world.GetAsync("pages?state=scheduled"))["rows"]!.AsArray());
        Assert.Single((await world.GetAsync("pages?search=spr"))["rows"]!.AsArray());
    }

    [Fact]
    public async Task The_list_goes_on_where_it_stopped()
    {
        await using var world = await LifeWorld.OpenAsync();
        for (var index = 0; index < 5; index++)
        {
            await world.PageAsync($"page-{index}");
        }

        List<string> seen = [];
        string? after = null;
        do
        {
            var page = await world.GetAsync($"pages?limit=2{(after is null ? "" : $"&after={after}")}");
            seen.AddRange(page["rows"]!.AsArray().Select(row => row!["path"]!.GetValue<string>()));
            after = page["next"]?.GetValue<string>();
        }
        while (after is not null);

        Assert.Equal(["/page-4", "/page-3", "/page-2", "/page-1", "/page-0"], seen);
    }

    [Fact]
    public async Task Template_pages_are_the_themes_until_somebody_makes_them_the_sites()
    {
        await using var world = await LifeWorld.OpenAsync();
        Assert.Equal("theme", await StateAsync(world, "template:frame", "template"));

        await world.ApplyAsync("template:frame", new { op = "set", widget = "top", path = new[] { "text" }, value = "Ours" });
        Assert.Equal("draft", await StateAsync(world, "template:frame", "template"));
        await world.PublishAsync("template:frame");

        Assert.Equal("published", await StateAsync(world, "template:frame", "template"));
        await LifeWorld.OkAsync(await world.SendAsync(HttpMethod.Delete, "pages/template:frame"));
        Assert.Equal("theme", await StateAsync(world, "template:frame", "template"));
    }

    [Theory]
    [InlineData("admin/x")]
    [InlineData("products/anything")]
    [InlineData("s/north")]
    public async Task A_page_does_not_get_an_address_where_something_else_answers(string path)
    {
        await using var world = await LifeWorld.OpenAsync();

        var reply = await world.SendAsync(HttpMethod.Post, "pages", new { title = "X", path });

        Assert.Equal(("page.path-reserved", "path"), (await reply.CodeAsync(), (string?)(await reply.JsonAsync())["field"]));
    }

    [Fact]
    public async Task Two_pages_do_not_share_an_address()
    {
        await using var world = await LifeWorld.OpenAsync();
        await world.PageAsync("spring");

        Assert.Equal("content.path-taken", await (await world.SendAsync(HttpMethod.Post, "pages", new { title = "X", path = "spring" })).CodeAsync());
    }

    [Fact]
    public async Task A_copy_holds_what_waited_in_the_original_under_ids_of_its_own()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Not published");

        var copy = (await world.PostAsync("pages", new { title = "Copy", copyOf = doc }))["id"]!.GetValue<string>();

        var widgets = (await world.GetAsync($"documents/{copy}"))["document"]!["widgets"]!.AsObject();
        Assert.Equal("Not published", Assert.Single(widgets).Value!["settings"]!["text"]!.GetValue<string>());
        Assert.False(widgets.ContainsKey("w1"));
    }

    [Fact]
    public async Task A_page_that_moves_leaves_a_redirect_and_keeps_what_waits()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.SayAsync(doc, "Waits");

        await LifeWorld.OkAsync(await world.SendAsync(HttpMethod.Patch, $"pages/{doc}", new { title = "Renamed", path = "/summer" }));

        var old = await world.Mall.Client.GetAsync(StaffDesk.At("/spring"), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/summer"), (old.StatusCode, old.Headers.Location!.ToString()));
        var shown = await world.VisitAsync("/summer");
        Assert.Contains("First", shown, StringComparison.Ordinal);
        Assert.Contains("Renamed", shown, StringComparison.Ordinal);
        Assert.Equal("changed", await StateAsync(world, doc));
        var document = (await world.GetAsync($"documents/{doc}"))["document"]!;
        Assert.Equal(("Waits", "summer"), (document["widgets"]!["w1"]!["settings"]!["text"]!.GetValue<string>(), document["page"]!["path"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Moving_to_a_taken_address_changes_nothing()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.PageAsync("summer");
        await world.SayAsync(doc, "Waits");

        Assert.Equal("content.path-taken", await (await world.SendAsync(HttpMethod.Patch, $"pages/{doc}", new { path = "summer" })).CodeAsync());

        Assert.Equal("spring", (await world.GetAsync($"documents/{doc}"))["document"]!["page"]!["path"]!.GetValue<string>());
        Assert.Equal(1, await world.RevAsync(doc));
        await world.SayAsync(doc, "Goes on");
        Assert.Equal("Goes on", (await world.GetAsync($"documents/{doc}"))["document"]!["widgets"]!["w1"]!["settings"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_deleted_page_is_gone_and_an_inherited_one_is_not_the_sites_to_delete()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");

        Assert.Equal("page.inherited", await (await world.SendAsync(HttpMethod.Delete, $"pages/{doc}", null, "north")).CodeAsync());
        await LifeWorld.OkAsync(await world.SendAsync(HttpMethod.Delete, $"pages/{doc}"));

        Assert.Equal(LifeWorld.Nothing, await world.VisitAsync("/spring"));
        Assert.Empty((await world.GetAsync("pages"))["rows"]!.AsArray());
        Assert.Equal("document.unknown", await (await world.SendAsync(HttpMethod.Get, $"documents/{doc}")).CodeAsync());
    }

    [Fact]
    public async Task The_home_page_is_not_deleted_by_mistake()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.PostAsync($"pages/{doc}/home");

        Assert.Equal("page.home", await (await world.SendAsync(HttpMethod.Delete, $"pages/{doc}")).CodeAsync());
        Assert.True((await world.GetAsync("pages"))["rows"]![0]!["home"]!.GetValue<bool>());
        Assert.Contains("First", await world.VisitAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_that_publishes_an_inherited_page_has_its_own_and_shows_the_parents_again_when_it_withdraws_it()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        var rev = (await world.PostAsync($"documents/{doc}/ops", new { baseRev = 0, clientId = "n", seq = 1, ops = new[] { new { op = "set", widget = "w1", path = new[] { "text" }, value = "Northern" } } }, "north"))["rev"]!.GetValue<long>();
        await world.PostAsync($"documents/{doc}/publish", new { rev }, "north");
        Assert.Contains("Northern", await world.VisitAsync("/s/north/spring"), StringComparison.Ordinal);
        Assert.Contains("First", await world.VisitAsync("/spring"), StringComparison.Ordinal);

        await world.PostAsync($"documents/{doc}/unpublish", null, "north");

        Assert.Contains("First", await world.VisitAsync("/s/north/spring"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_without_the_permission_can_neither_publish_nor_schedule_nor_share_nor_make_nor_delete()
    {
        await using var world = await LifeWorld.OpenAsync();
        var doc = await world.PageAsync("spring");
        await world.Admin.HireAsync("mei", "Viewer", "hq");
        using var viewer = await world.Mall.SignedInAsync("mei", StaffDesk.Password);
        (HttpMethod, string, JsonNode)[] calls =
        [
            (HttpMethod.Post, $"documents/{doc}/publish", new JsonObject { ["rev"] = 0 }), (HttpMethod.Post, $"documents/{doc}/unpublish", new JsonObject()),
            (HttpMethod.Post, $"documents/{doc}/schedule", new JsonObject { ["from"] = "2040-01-01T00:00:00Z" }), (HttpMethod.Post, $"documents/{doc}/share", new JsonObject { ["expires"] = "2040-01-01T00:00:00Z" }),
            (HttpMethod.Post, "pages", new JsonObject { ["title"] = "x" }), (HttpMethod.Patch, $"pages/{doc}", new JsonObject { ["title"] = "x" }), (HttpMethod.Delete, $"pages/{doc}", new JsonObject()),
            (HttpMethod.Post, "blocks", new JsonObject { ["title"] = "x" }), (HttpMethod.Post, "templates", new JsonObject { ["name"] = "x" }), (HttpMethod.Post, $"documents/{doc}/versions", new JsonObject { ["name"] = "x" }),
        ];

        foreach (var (method, path, body) in calls)
        {
            using HttpRequestMessage request = new(method, StaffDesk.At($"/api/admin/sites/hq/composer/{path}")) { Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json") };
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, (await viewer.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode));
        }

        Assert.Equal(HttpStatusCode.OK, (await viewer.AskAsync("/api/admin/sites/hq/composer/pages")).StatusCode);
    }

    private static async Task<string> StateAsync(LifeWorld world, string doc, string kind = "page") =>
        (await world.GetAsync($"pages?kind={kind}"))["rows"]!.AsArray().Single(row => row!["id"]!.GetValue<string>() == doc)!["state"]!.GetValue<string>();
}
