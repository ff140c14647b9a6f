using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace BrandMall.BrowserTests;

/// <summary>What becomes of pages in the editor: blocks they share, versions, schedules, what is carried to another site, what fails.</summary>
public sealed class ComposerLifeTests(DemoMall demo)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Behaviour_15_a_block_on_three_pages_says_so_waits_as_a_draft_changes_all_three_and_can_be_made_a_copy()
    {
        var block = await Composing.PublishAsync(demo.Mall, "b15-block", Page(("said", Composing.Widget("heading", new JsonObject { ["heading"] = Composing.Local("三页共用") }))), type: "Block");
        string[] paths = ["/b15-1", "/b15-2", "/b15-3"];
        List<string> docs = [];
        foreach (var path in paths)
        {
            docs.Add(await Composing.PublishAsync(demo.Mall, path[1..], Page(
                ("title", Composing.Widget("page-heading")), ("shared", new JsonObject { ["type"] = "block", ["v"] = 1, ["ref"] = block }), ("end", Composing.Widget("heading", new JsonObject { ["heading"] = Composing.Local("页尾小节") })))));
        }

        // Said before anybody edits: on the page, and in the block itself.
        await using var page = await Composing.OpenAsync(demo, docs[0]);
        var box = await page.BoxAsync("[data-w=shared] > *");
        await page.Page.Mouse.ClickAsync(box.MiddleX, box.MiddleY);
        var frame = (await page.Page.Locator("[data-selected=shared]").BoundingBoxAsync())!;
        Assert.InRange(frame.Y - box.Y, -2, 2);
        Assert.InRange(frame.Height - box.Height, -2, 2);
        var note = page.Page.Locator("[data-inspects=shared] [data-shared]");
        await note.WaitForAsync();
        Assert.Contains("用在 3 个页面上", await note.TextContentAsync(), StringComparison.Ordinal);

        var tab = await page.Page.Context.RunAndWaitForPageAsync(() => page.Page.Locator("[data-edit-block]").ClickAsync());
        await using var shared = await page.AtAsync(tab, block);
        Assert.Contains("用在 3 个页面上", await shared.Page.Locator("[data-shared]").TextContentAsync(), StringComparison.Ordinal);

        // A draft is live nowhere.
        await shared.SelectAsync("said");
        await shared.Field("said", "heading").FillAsync("一起更新");
        await shared.UntilInFrameAsync("document.querySelector('[data-w=said]').textContent.includes('一起更新')");
        await shared.SettledAsync();
        foreach (var path in paths)
        {
            Assert.Contains("三页共用", await SeenAsync(path), StringComparison.Ordinal);
        }

        await shared.PublishAsync();
        foreach (var path in paths)
        {
            await UntilSeenAsync(path, "一起更新");
        }

        // Made a copy it stays as it is, whatever becomes of the block.
        await page.Page.Locator("[data-inspects] [data-detach]").ClickAsync();
        await page.UntilInFrameAsync("document.querySelector('main [data-type=heading]') && !document.querySelector('[data-w=shared]')");
        Assert.Equal("page-heading,heading,heading", await page.InAsync(null, "main", ids: false));
        await page.PublishAsync();
        await shared.Field("said", "heading").FillAsync("只剩两页");
        await shared.PublishAsync();
        await UntilSeenAsync(paths[1], "只剩两页");
        await UntilSeenAsync(paths[2], "只剩两页");
        Assert.Contains("一起更新", await SeenAsync(paths[0]), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Behaviour_18_versions_are_compared_by_name_with_both_pictures_and_one_is_restored_exactly()
    {
        await using var editor = await Composing.OpenAsync(demo, await Composing.PublishAsync(demo.Mall, "b18"));
        await editor.SelectAsync("inner");
        await editor.Field("inner", "heading").FillAsync("第一版的话");
        await editor.PublishAsync();
        await editor.UntilAsync("composer.calm()");
        var first = (await editor.PreviewAsync(), await editor.Page.EvaluateAsync<string>("() => composer.snapshot()"));

        await editor.Field("inner", "heading").FillAsync("后来的话");
        await editor.SelectAsync("words");
        await editor.Page.Keyboard.PressAsync("Alt+ArrowUp");
        await editor.SelectAsync("end");
        await editor.Page.Locator("[data-tool=remove]").ClickAsync();
        await editor.SettledAsync();

        await editor.LifeAsync("versions");
        var drawer = editor.Page.Locator(".life-drawer");
        await drawer.Locator("[data-version] .live").First.WaitForAsync();
        await drawer.Locator("[data-version]", new LocatorLocatorOptions { Has = editor.Page.Locator(".live") }).ClickAsync();
        var lines = drawer.Locator(".differences");
        await lines.WaitForAsync();
        Assert.Equal("第一版的话", await lines.Locator("li.changed del").TextContentAsync());
        Assert.Equal("后来的话", await lines.Locator("li.changed ins").TextContentAsync());
        Assert.Contains("标题", await lines.Locator("li.changed .title").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("横幅", await lines.Locator("li.removed .title").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await lines.Locator("li.moved").CountAsync());

        await drawer.Locator("[data-view=frames]").ClickAsync();
        var (before, after) = (editor.Page.FrameLocator(".board figure:nth-child(1) iframe"), editor.Page.FrameLocator(".board figure:nth-child(2) iframe"));
        await before.GetByText("第一版的话").WaitForAsync();
        await after.GetByText("后来的话").WaitForAsync();
        Assert.Equal(0, await after.GetByText("山在香里").CountAsync());

        await drawer.Locator("[data-restore]").ClickAsync();
        await editor.Page.Locator(".el-message-box .el-button--primary").ClickAsync();
        await editor.UntilAsync("composer.document().slots.main.join() === 'title,hero,columns,words,end' && composer.calm() && !document.querySelector('.board iframe')");
        await editor.SettledAsync();

        // A page drawn anew comes in another frame that takes this one's place when it is ready.
        await Assertions.Expect(editor.Page.FrameLocator("[data-preview=shown]").Locator("[data-w=inner]")).ToContainTextAsync("第一版的话", new LocatorAssertionsToContainTextOptions { Timeout = 30_000 });
        await editor.ReadyAsync();
        Assert.Equal(first.Item1, await editor.PreviewAsync());
        await editor.UntilAsync("composer.calm()");
        Assert.Equal(first.Item2, await editor.Page.EvaluateAsync<string>("() => composer.snapshot()"));
    }

    [Fact]
    [Trait("speed", "slow")]
    public async Task Behaviour_18_what_is_scheduled_can_be_seen_as_of_then_and_the_page_turns_at_its_time_and_back()
    {
        await using var editor = await Composing.OpenAsync(demo, await Composing.PublishAsync(demo.Mall, "b18-time"));
        await editor.SelectAsync("inner");
        await editor.Field("inner", "heading").FillAsync("双十一零点见");
        await editor.SettledAsync();

        // 11-11 00:00, a day long, by the panel.
        var year = TimeProvider.System.GetUtcNow().Year + 1;
        await editor.LifeAsync("publish");
        await editor.Page.Locator("[data-later]").ClickAsync();
        var times = editor.Page.Locator(".life-drawer .el-date-editor input");
        foreach (var (at, time) in new[] { (0, $"{year}-11-11 00:00"), (1, $"{year}-11-12 00:00") })
        {
            await times.Nth(at).FillAsync(time);
            await times.Nth(at).PressAsync("Enter");
        }

        await editor.Page.Locator("[data-queue]").ClickAsync();
        var entry = editor.Page.Locator(".life-drawer li.waiting");
        await entry.WaitForAsync();
        Assert.Contains($"{year}-11-11 00:00", await entry.TextContentAsync(), StringComparison.Ordinal);

        // The day is looked at today; today's page and the draft are others.
        await editor.SelectAsync("inner");
        var then = await editor.Page.Context.RunAndWaitForPageAsync(() => entry.GetByText("预览那时的页面").ClickAsync());
        await then.GetByText("双十一零点见").WaitForAsync();
        await then.CloseAsync();
        Assert.Contains("左边的小节", await SeenAsync("/b18-time"), StringComparison.Ordinal);
        await entry.GetByText("取消排期").ClickAsync();
        await entry.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        // And the turn itself, in seconds rather than months.
        var now = TimeProvider.System.GetUtcNow();
        var from = DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds() + 2);
        var asked = await editor.Page.Context.APIRequest.PostAsync(editor.Api("schedule"), new APIRequestContextOptions { DataObject = new { from = from.ToString("O", CultureInfo.InvariantCulture), until = from.AddSeconds(18).ToString("O", CultureInfo.InvariantCulture), rev = await editor.Page.EvaluateAsync<int>("() => composer.rev()") } });
        Assert.True(asked.Ok, await asked.TextAsync());
        await UntilSeenAsync("/b18-time", "双十一零点见", seconds: 60);
        await UntilSeenAsync("/b18-time", "左边的小节", seconds: 78);
    }

    [Fact]
    public async Task Behaviour_19_columns_copied_on_one_site_are_pasted_on_another_anew_and_what_is_not_there_is_listed()
    {
        var layout = Composing.Sample;
        layout["widgets"]!["right"]!["slots"]!["items"] = new JsonArray("goods", "picture");
        layout["widgets"]!.AsObject().Add("goods", Composing.Widget("product-grid", new JsonObject { ["products"] = new JsonObject { ["handles"] = new JsonArray("beeswax-tapers-pair", "osmanthus-night-parfum") } }));
        layout["widgets"]!.AsObject().Add("picture", Composing.Widget("picture", new JsonObject { ["image"] = "pages/studio-1.webp" }));
        var source = await Composing.PublishAsync(demo.Mall, "b19", layout);
        var target = await Composing.PublishAsync(demo.Mall, "b19-region", Page(("title", Composing.Widget("page-heading")), ("words", Composing.Widget("rich-text", new JsonObject { ["heading"] = Composing.Local("江南的话") }))), "jiangnan");

        await using var here = await Composing.OpenAsync(demo, source);
        // The region does not sell one of the two.
        var closed = await here.Page.Context.APIRequest.PostAsync("/api/admin/sites/jiangnan/catalog/products/bulk", new APIRequestContextOptions { DataObject = new { handles = new[] { "beeswax-tapers-pair" }, change = new { window = new { shownUntil = "2020-01-01T00:00:00Z" } } } });
        Assert.True(closed.Ok, await closed.TextAsync());
        await here.SelectAsync("columns");
        await here.Page.Keyboard.PressAsync("Control+c");
        await here.AnnouncedAsync("已复制");

        await using var there = await here.BesideAsync(target, "jiangnan");
        await there.SelectAsync("words");
        await there.Page.Keyboard.PressAsync("Control+v");
        await there.UntilInFrameAsync("document.querySelector('main > [data-w=words] + [data-type=columns]')");
        await there.SettledAsync();

        var document = (await there.DocumentAsync())["widgets"]!.AsObject();
        Assert.Equal(8, document.Count);
        Assert.Empty(document.Select(widget => widget.Key).Intersect(["columns", "left", "right", "inner", "goods", "picture"]));
        Assert.All(document.Select(widget => widget.Key).Except(["title", "words"]), id => Assert.Equal(26, id.Length));

        // What the region has is shown in its own look; what it has not is listed, and nothing else is.
        await there.UntilInFrameAsync("document.querySelector('[data-type=product-grid]').textContent.includes('夜桂') || document.querySelector('[data-type=product-grid] a')");
        await there.UntilInFrameAsync("document.querySelector('[data-type=picture] img')");
        var list = there.Page.Locator(".composer-lost");
        await list.WaitForAsync();
        Assert.Contains("beeswax-tapers-pair", Assert.Single(await list.Locator("li").AllTextContentsAsync()), StringComparison.Ordinal);
        Assert.Equal(1, await there.Page.Locator("[data-missing]").CountAsync());
        Assert.DoesNotContain("beeswax-tapers-pair", await there.PreviewAsync(), StringComparison.Ordinal);
        Assert.NotEqual(await InkAsync(here), await InkAsync(there));

        await there.Page.Locator("[data-undo]").ClickAsync();
        Assert.Equal("title,words", await there.InAsync(null, "main"));
    }

    [Fact]
    public async Task Behaviour_22_a_price_is_live_and_a_product_that_is_gone_is_told_in_the_editor_and_breaks_nothing()
    {
        var doc = await Composing.PublishAsync(demo.Mall, "b22", Page(("title", Composing.Widget("page-heading")), ("goods", Composing.Widget("product-grid", new JsonObject { ["products"] = new JsonObject { ["handles"] = new JsonArray("brush-hill-incense-holder") } })), ("end", Composing.Widget("heading", new JsonObject { ["heading"] = Composing.Local("之后的小节") }))));
        await using var editor = await Composing.OpenAsync(demo, doc);
        const string Price = "[data-w=goods] .price";
        var before = await editor.Frame.TextContentAsync(Price);
        Assert.Matches("[0-9]", before);
        var dearer = await editor.Page.Context.APIRequest.PostAsync("/api/admin/sites/hq/catalog/products/bulk", new APIRequestContextOptions { DataObject = new { handles = new[] { "brush-hill-incense-holder" }, change = new { pricePlus = 1100 } } });
        Assert.True(dearer.Ok, await dearer.TextAsync());
        await editor.Page.ReloadAsync();
        await editor.ReadyAsync();
        var after = await editor.Frame.TextContentAsync(Price);
        Assert.Equal(Amount(before!) + 11, Amount(after!));
        await using (var shopper = await (await demo.VisitAsync()).OpenAsync("/b22"))
        {
            Assert.Equal(after, await shopper.Page.TextContentAsync("main .price"));
        }

        Assert.Equal(0, await editor.Page.Locator("[data-missing]").CountAsync());

        var archived = await editor.Page.Context.APIRequest.PutAsync("/api/admin/catalog/products/brush-hill-incense-holder/status", new APIRequestContextOptions { DataObject = new { status = "archived" } });
        Assert.True(archived.Ok, await archived.TextAsync());
        await editor.Page.ReloadAsync();
        await editor.ReadyAsync();

        var told = editor.Page.Locator("[data-missing=goods]");
        await told.WaitForAsync();
        Assert.Contains("brush-hill-incense-holder", await told.TextContentAsync(), StringComparison.Ordinal);
        await told.ClickAsync();
        Assert.Contains("brush-hill-incense-holder", await editor.Page.Locator("[data-inspects=goods] .wrong").First.TextContentAsync(), StringComparison.Ordinal);
        await using var visitor = await (await demo.VisitAsync()).OpenAsync("/b22");
        Assert.Contains("之后的小节", await visitor.Page.TextContentAsync("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("brush-hill", await visitor.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [InlineData("thrown")]
    [InlineData("torn")]
    public async Task Behaviour_22_a_failing_widget_is_a_red_card_and_everything_else_can_be_edited(string type)
    {
        var doc = await Composing.PublishAsync(demo.Mall, $"b22-{type}", Page(("before", Composing.Widget("heading", new JsonObject { ["heading"] = Composing.Local("前面") })), ("broken", Composing.Widget(type)), ("after", Composing.Widget("heading", new JsonObject { ["heading"] = Composing.Local("后面") }))));
        await using var editor = await Composing.OpenAsync(demo, doc);
        var card = editor.Page.Locator(".failing");
        await card.WaitForAsync();
        Assert.Contains(type, await card.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("rgb(163, 53, 43)", await card.Locator("button").EvaluateAsync<string>("e => getComputedStyle(e).color"));

        // What stands around it is written, the page goes on taking widgets, and the card itself can be taken away.
        await editor.SelectAsync("after");
        await editor.Field("after", "heading").FillAsync("照样能改");
        await editor.UntilInFrameAsync("document.querySelector('[data-w=after]').textContent.includes('照样能改')");
        var last = await editor.BoxAsync("[data-w=after]");
        await editor.DragAsync(editor.Palette("countdown"), last.MiddleX, last.Bottom - 3);
        await editor.UntilInFrameAsync("document.querySelector('main > [data-w=after] + [data-type=countdown]')");
        await editor.PublishAsync();
        var seen = await SeenAsync($"/b22-{type}");
        Assert.Contains("照样能改", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("data-problem-message", seen, StringComparison.Ordinal);

        await card.Locator("button").ClickAsync();
        await editor.Page.Locator("[data-selected=broken]").WaitForAsync();
        await editor.Page.Keyboard.PressAsync("Delete");
        await editor.UntilInFrameAsync("!document.querySelector('[data-w=broken]')");
        await card.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.Equal("before,after", string.Join(',', (await editor.InAsync(null, "main")).Split(',').Take(2)));
    }

    private static JsonObject Page(params (string Id, JsonObject Widget)[] widgets) => new()
    {
        ["slots"] = new JsonObject { ["main"] = new JsonArray([.. widgets.Select(widget => (JsonNode)widget.Id)]) },
        ["widgets"] = new JsonObject(widgets.Select(widget => KeyValuePair.Create(widget.Id, (JsonNode?)widget.Widget))),
    };

    private static decimal Amount(string price) => decimal.Parse(System.Text.RegularExpressions.Regex.Match(price.Replace(",", "", StringComparison.Ordinal), "[0-9]+(\\.[0-9]+)?").Value, CultureInfo.InvariantCulture);

    private static Task<string> InkAsync(Composing editor) => editor.Frame.EvaluateAsync<string>("() => { const s = getComputedStyle(document.documentElement); return ['--color-ground', '--color-accent', '--color-ink', '--font-heading', '--color-bg'].map(name => s.getPropertyValue(name)).join('|') + document.querySelector('link[rel=stylesheet]').href; }");

    private Task<string> SeenAsync(string path) => demo.Mall.Client.GetStringAsync(new Uri(path, UriKind.Relative), Ct);

    private async Task UntilSeenAsync(string path, string words, int seconds = 20)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (!(await SeenAsync(path)).Contains(words, StringComparison.Ordinal))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(seconds), $"{path} does not say {words} after {seconds} s.");
            await Task.Delay(250, Ct);
        }
    }
}
