using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace BrandMall.BrowserTests;

/// <summary>
/// A whole campaign page of twelve widgets, made as people make one: by the mouse, and by the keyboard alone.
/// With <c>BRANDMALL_FILMS</c> naming a folder each leaves a film and a picture of every step there.
/// </summary>
public sealed class CampaignTests(DemoMall demo)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Widget, and which of its presets.</summary>
    private static readonly (string Type, int Preset)[] s_page =
    [
        ("banner", 0), ("countdown", 0), ("heading", 1), ("product-grid", 0), ("brand-story", 0), ("columns", 3), ("picture", 0), ("rich-text", 0), ("quote-wall", 0), ("marquee", 0), ("member-teaser", 0), ("questions", 0),
    ];

    [Fact]
    [Trait("speed", "slow")]
    public async Task Twelve_widgets_placed_by_the_mouse_alone_are_published_as_they_were_seen()
    {
        await using var editor = await NewPageAsync("冬藏 · 鼠标", "winter-by-mouse", "mouse");
        foreach (var (type, preset) in s_page)
        {
            var into = Nested(type);
            if (preset > 0)
            {
                await editor.Palette(type).ScrollIntoViewIfNeededAsync();
                await editor.Palette(type).ClickAsync();
            }

            var from = preset > 0 ? editor.Page.Locator($"[data-preset='{type}:{preset}']") : editor.Palette(type);
            var (x, y) = await PlaceAsync(editor, into);
            var before = await CountAsync(editor, type);
            await editor.DragAsync(from, x, y);
            await editor.UntilInFrameAsync("document.querySelectorAll('main [data-type=' + argument.type + ']').length > argument.before", new { type, before });
            await editor.SettledAsync();
            if (preset > 0)
            {
                await editor.Palette(type).ClickAsync();        // folds its presets again
            }

            if (type is "banner" or "brand-story" or "picture")
            {
                await ChoosePictureAsync(editor, type);
            }

            await ShotAsync(editor, "mouse", type);
        }

        await PublishedAsync(editor, "winter-by-mouse", "mouse");
    }

    [Fact]
    [Trait("speed", "slow")]
    public async Task Twelve_widgets_placed_by_keys_alone_are_published_as_they_were_seen()
    {
        await using var editor = await NewPageAsync("冬藏 · 键盘", "winter-by-keys", "keys");
        var keys = editor.Page.Keyboard;
        foreach (var (type, preset) in s_page)
        {
            await FocusAsync(editor, ".palette .search input", back: true);
            await keys.PressAsync("Control+a");
            await keys.TypeAsync(type);
            await FocusAsync(editor, $"[data-palette='{type}']");
            if (preset > 0)
            {
                await keys.PressAsync("Space");
                await FocusAsync(editor, $"[data-preset='{type}:{preset}']");
            }

            await keys.PressAsync("Enter");
            await keys.PressAsync("End");
            for (var step = 0; Nested(type) is not null && !await editor.Page.EvaluateAsync<bool>("() => document.querySelector('[data-line]')?.textContent.includes('栏')"); step++)
            {
                Assert.True(step < 30, "No place within the columns is walked to.");
                await keys.PressAsync("ArrowUp");
            }

            if (type is "banner" or "columns" or "picture")
            {
                await ShotAsync(editor, "keys", $"{type}-carried");
            }

            var before = await CountAsync(editor, type);
            await keys.PressAsync("Enter");
            await editor.UntilInFrameAsync("document.querySelectorAll('main [data-type=' + argument.type + ']').length > argument.before", new { type, before });
            await editor.UntilAsync("document.activeElement?.matches('[data-handle]')");
            await editor.SettledAsync();
            await ShotAsync(editor, "keys", type);
        }

        await FocusAsync(editor, "[data-publish]");
        await keys.PressAsync("Enter");
        await editor.UntilAsync("document.activeElement?.closest('.el-message-box')");
        await FocusAsync(editor, ".el-message-box .el-button--primary");
        await keys.PressAsync("Enter");
        await PublishedAsync(editor, "winter-by-keys", "keys", pressed: true);
    }

    private static string? Nested(string type) => type is "picture" or "rich-text" ? "columns" : null;

    private async Task<Composing> NewPageAsync(string title, string path, string how)
    {
        await using var desk = await demo.VisitAsync();
        var api = desk.Page.Context.APIRequest;
        Assert.True((await api.PostAsync("/api/admin/staff/session", new APIRequestContextOptions { DataObject = new { userName = "admin", password = Composing.Password } })).Ok);
        var made = await api.PostAsync("/api/admin/sites/hq/composer/pages", new APIRequestContextOptions { DataObject = new { title, path } });
        Assert.True(made.Ok, await made.TextAsync());
        return await Composing.OpenAsync(demo, (string)JsonNode.Parse(await made.TextAsync())!["id"]!, film: Films.Folder is null ? null : Path.Combine(Films.Folder, how), empty: true);
    }

    /// <summary>Where the pointer lets go: below what stands last, or in the first column with nothing in it.</summary>
    private static async Task<(float X, float Y)> PlaceAsync(Composing editor, string? into)
    {
        var stage = (await editor.Page.Locator("[data-preview=shown]").BoundingBoxAsync())!;
        var target = into is null ? "main" : "[data-type=column]:not(:has([data-type]))";
        await editor.Page.Mouse.MoveAsync(stage.X + (stage.Width / 2), stage.Y + (stage.Height / 2));
        for (var turn = 0; turn < 8; turn++)
        {
            // Where it should stand in the window, and where it stands: a turn of the wheel moves a page shown smaller by more.
            var away = await editor.Frame.EvaluateAsync<double>("([s, part]) => { const b = document.querySelector(s).getBoundingClientRect(); return (part === 'end' ? b.bottom - innerHeight * 0.6 : b.top - innerHeight * 0.4); }", new[] { target, into is null ? "end" : "start" });
            if (Math.Abs(away) < 80)
            {
                break;
            }

            await editor.Page.Mouse.WheelAsync(0, (float)away * 0.6f);
            await Task.Delay(120, Ct);
        }

        await editor.UntilAsync("Math.abs(composer.geometry().scroll.y - argument) < 2", await editor.Frame.EvaluateAsync<double>("() => scrollY"));
        if (into is not null)
        {
            var column = await editor.BoxAsync(target);
            return (column.MiddleX, column.MiddleY);
        }

        var main = await editor.BoxAsync("main");
        return (main.MiddleX, main.Height < 40 ? main.MiddleY : main.Bottom - 4);
    }

    private static Task<int> CountAsync(Composing editor, string type) => editor.Frame.EvaluateAsync<int>("type => document.querySelectorAll('main [data-type=' + type + ']').length", type);

    private static async Task ChoosePictureAsync(Composing editor, string type)
    {
        var picture = type switch { "banner" => "hero-mist.webp", "brand-story" => "studio-1", _ => "still-life-window" };
        await editor.Page.Locator("[data-inspects] [data-setting=image] button").First.ClickAsync();
        var dialog = editor.Page.Locator(".el-dialog");
        await dialog.Locator("nav button", new LocatorLocatorOptions { HasText = "pages" }).ClickAsync();
        await dialog.Locator($".grid button[title*='{picture}']").First.DblClickAsync();
        await editor.UntilInFrameAsync("document.querySelector('main [data-type=' + argument + '] img')?.complete", type);
        await editor.SettledAsync();
    }

    private async Task PublishedAsync(Composing editor, string path, string how, bool pressed = false)
    {
        if (!pressed)
        {
            await editor.PublishAsync();
        }

        await editor.AnnouncedAsync("已发布");
        Assert.Equal(string.Join(',', s_page.Where(each => Nested(each.Type) is null).Select(each => each.Type)), await editor.InAsync(null, "main", ids: false));
        Assert.Equal(WithoutClock(await demo.Mall.Client.GetStringAsync(new Uri($"/s/hq/{path}", UriKind.Relative), Ct)), WithoutClock(await editor.PreviewAsync()));
        Assert.Empty(editor.Complaints);
        await ShotAsync(editor, how, "published-in-editor");
        foreach (var width in new[] { 1440, 390 })
        {
            await using var visitor = await (await demo.VisitAsync(width, width == 390 ? 844 : 900)).OpenAsync($"/{path}");
            Assert.Empty(visitor.Complaints);
            if (Films.Folder is not null)
            {
                await visitor.Page.EvaluateAsync("async () => { for (let y = 0; y < document.documentElement.scrollHeight; y += 500) { scrollTo(0, y); await new Promise(go => setTimeout(go, 80)); } scrollTo(0, 0); }");
                await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Films.Folder, how, string.Create(CultureInfo.InvariantCulture, $"published-{width}.png")), FullPage = true });
            }
        }
    }

    /// <summary>The countdown tells the second its page was made in, and the two are not made in the same.</summary>
    private static string WithoutClock(string html) => System.Text.RegularExpressions.Regex.Replace(html, @"<b>\d+</b><small>", "<b>#</b><small>");

    private int _shots;

    private async Task ShotAsync(Composing editor, string how, string name)
    {
        if (Films.Folder is not null)
        {
            await editor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Films.Folder, how, string.Create(CultureInfo.InvariantCulture, $"{++_shots:00}-{name}.png")) });
        }
    }

    /// <summary>By Tab alone, whichever way.</summary>
    private static async Task FocusAsync(Composing editor, string selector, bool back = false)
    {
        for (var tab = 0; !await editor.Page.EvaluateAsync<bool>("s => !!document.activeElement?.matches(s)", selector); tab++)
        {
            Assert.True(tab < 200, $"No Tab leads to {selector}.");
            await editor.Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }
    }
}
