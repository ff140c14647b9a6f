using System.Text.Json;
using System.Text.Json.Nodes;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace BrandMall.BrowserTests;

/// <summary>The editor as people use it. The numbers are those of the behaviours it was designed to.</summary>
public sealed class ComposerTests(DemoMall demo)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Behaviour_1_a_widget_dragged_between_two_others_lands_there_and_nothing_moves_meanwhile()
    {
        await using var editor = await OpenAsync("b1");
        const string rects = "() => [...document.querySelectorAll('[data-w]')].map(e => { const b = e.getBoundingClientRect(); return [b.x, b.y, b.width, b.height]; }).join('|')";
        var before = await editor.Frame.EvaluateAsync<string>(rects);
        var words = await editor.BoxAsync("[data-w=words]");

        await editor.CarryAsync(editor.Palette("countdown"), words.MiddleX, words.Y + 3);
        await editor.Line.WaitForAsync();
        Assert.Equal(before, await editor.Frame.EvaluateAsync<string>(rects));
        await editor.Page.Mouse.UpAsync();

        await editor.UntilInFrameAsync("document.querySelector('main > [data-type=countdown] + [data-w=words]')");
        Assert.Equal("page-heading,banner,columns,countdown,rich-text,banner", await editor.InAsync(null, "main", ids: false));
        await editor.Page.Locator("[data-inspects] [data-setting=heading]").WaitForAsync();
        Assert.Empty(editor.Complaints);
    }

    [Fact]
    public async Task Behaviour_2_a_widget_let_go_while_the_pointer_moves_lands_in_the_empty_nested_column()
    {
        await using var editor = await OpenAsync("b2");
        var right = await editor.BoxAsync("[data-w=right]");

        // No pause and no wait before the release.
        await editor.CarryAsync(editor.Palette("countdown"), right.MiddleX, right.MiddleY);
        await editor.Page.Mouse.MoveAsync(right.MiddleX + 5, right.MiddleY + 2);
        await editor.Page.Mouse.UpAsync();

        await editor.UntilInFrameAsync("document.querySelector('[data-w=right] [data-type=countdown]')");
        Assert.Equal("countdown", await editor.InAsync("right", ids: false));
    }

    [Fact]
    public async Task Behaviour_3_a_placed_widget_moves_between_columns_and_to_the_page_alive_one_step_each()
    {
        await using var editor = await OpenAsync("b3");
        await editor.Frame.EvaluateAsync("""
            async () => {
              const inner = document.querySelector('[data-w=inner]'), frame = document.createElement('iframe');
              window.loads = 0;
              frame.srcdoc = '<p>v</p>';
              await new Promise(done => { frame.onload = () => { window.loads++; done(); }; inner.append(frame); });
              window.node = inner;
            }
            """);

        await editor.SelectAsync("inner");
        var right = await editor.BoxAsync("[data-w=right]");
        await editor.DragAsync(editor.Handle, right.MiddleX, right.MiddleY);
        await editor.UntilInFrameAsync("document.querySelector('[data-w=right] [data-w=inner]')");
        await editor.SelectAsync("inner");
        var hero = await editor.BoxAsync("[data-w=hero]");
        await editor.DragAsync(editor.Handle, hero.MiddleX, hero.Y + 4);
        await editor.UntilInFrameAsync("document.querySelector('main > [data-w=inner] + [data-w=hero]')");

        Assert.True(await editor.Frame.EvaluateAsync<bool>("() => window.node === document.querySelector('[data-w=inner]') && window.loads === 1"));
        await editor.Page.Locator("[data-undo]").ClickAsync();
        Assert.Equal("inner", await editor.InAsync("right"));
        await editor.Page.Locator("[data-undo]").ClickAsync();
        Assert.Equal("inner", await editor.InAsync("left"));
        await editor.UntilInFrameAsync("window.node === document.querySelector('[data-w=left] [data-w=inner]') && window.loads === 1");
        Assert.True(await editor.Page.Locator("[data-undo]").IsDisabledAsync());
    }

    [Fact]
    public async Task Behaviour_4_forbidden_places_say_why_and_take_nothing_while_sorting_still_works()
    {
        await using var editor = await OpenAsync("b4");
        var before = (await editor.DocumentAsync()).ToJsonString();

        await editor.SelectAsync("columns");
        var right = await editor.BoxAsync("[data-w=right]");
        await editor.CarryAsync(editor.Handle, right.MiddleX, right.MiddleY);
        await editor.Refused.WaitForAsync();
        Assert.Contains("自己里面", await editor.Refused.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await editor.Line.CountAsync());
        await editor.AnnouncedAsync("自己里面");
        await editor.Page.Mouse.UpAsync();
        await editor.Refused.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });

        // A page has one title.
        var words = await editor.BoxAsync("[data-w=words]");
        await editor.CarryAsync(editor.Palette("page-heading"), words.MiddleX, words.MiddleY);
        await editor.Refused.WaitForAsync();
        Assert.Contains("每页最多 1 个", await editor.Refused.TextContentAsync(), StringComparison.Ordinal);
        await editor.Page.Mouse.UpAsync();
        await editor.Refused.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        Assert.Equal(before, (await editor.DocumentAsync()).ToJsonString());

        await editor.SelectAsync("columns");
        var hero = await editor.BoxAsync("[data-w=hero]");
        await editor.DragAsync(editor.Handle, hero.MiddleX, hero.Y + 4);
        await editor.UntilInFrameAsync("document.querySelector('main > [data-w=columns] + [data-w=hero]')");
        Assert.Equal("title,columns,hero,words,end", await editor.InAsync(null, "main"));
    }

    [Fact]
    public async Task Behaviour_5_Escape_during_a_drag_changes_nothing()
    {
        await using var editor = await OpenAsync("b5");
        var before = (await editor.DocumentAsync()).ToJsonString();
        var words = await editor.BoxAsync("[data-w=words]");

        await editor.CarryAsync(editor.Palette("countdown"), words.MiddleX, words.Y + 3);
        await editor.Line.WaitForAsync();
        await editor.Page.Keyboard.PressAsync("Escape");
        await editor.Line.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        await editor.Page.Mouse.UpAsync();

        Assert.Equal(before, (await editor.DocumentAsync()).ToJsonString());
        Assert.True(await editor.Page.Locator("[data-undo]").IsDisabledAsync());
    }

    [Fact]
    public async Task Behaviour_6_a_drag_near_the_edge_rolls_the_page_and_drops_where_the_line_was()
    {
        await using var editor = await OpenAsync("b6", Long(40));
        var stage = (await editor.Page.Locator("[data-preview=shown]").BoundingBoxAsync())!;
        var x = stage.X + (stage.Width / 2);

        await editor.CarryAsync(editor.Palette("countdown"), x, stage.Y + stage.Height - 12);
        for (var nudge = 0; !await editor.Frame.EvaluateAsync<bool>("() => scrollY + innerHeight > document.documentElement.scrollHeight - 4"); nudge++)
        {
            Assert.True(nudge < 600, "The page does not roll to its end.");
            await editor.Page.Mouse.MoveAsync(x + (nudge % 2), stage.Y + stage.Height - 12);
        }

        var last = await editor.BoxAsync("[data-w=w39]");
        await editor.Page.Mouse.MoveAsync(x, last.Bottom - 2);
        await editor.UntilAsync("document.querySelector('[data-line]')?.textContent.includes('41 / 41')");
        await editor.Page.Mouse.UpAsync();

        await editor.UntilInFrameAsync("document.querySelector('main > [data-w=w39] + [data-type=countdown]')");
    }

    [Fact]
    public async Task Behaviour_7_with_keys_alone_a_widget_is_added_moved_and_taken_back_and_every_step_is_said()
    {
        await using var editor = await OpenAsync("b7");
        var keys = editor.Page.Keyboard;

        await editor.Palette("countdown").FocusAsync();
        await keys.PressAsync("Enter");
        await editor.AnnouncedAsync("位置 1 /");
        await keys.PressAsync("ArrowDown");
        await editor.AnnouncedAsync("位置 2 /");
        await editor.AnnouncedAsync("横幅");
        await keys.PressAsync("Enter");
        await editor.UntilInFrameAsync("document.querySelector('main > [data-w=title] + [data-type=countdown]')");
        await editor.UntilAsync("document.activeElement?.matches('[data-handle]')");

        var added = await editor.Page.EvaluateAsync<string>("() => document.querySelector('[data-selected]').dataset.selected");
        await keys.PressAsync("Enter");
        await editor.UntilAsync("document.querySelector('[data-line]')");
        await keys.PressAsync("End");
        await keys.PressAsync("Enter");
        await editor.UntilInFrameAsync("document.querySelector('main > [data-w=end] + [data-type=countdown]')");
        Assert.EndsWith(added, await editor.InAsync(null, "main"), StringComparison.Ordinal);

        await keys.PressAsync("Control+z");
        await keys.PressAsync("Control+z");
        await editor.UntilInFrameAsync("!document.querySelector('[data-type=countdown]')");
        await editor.AnnouncedAsync("已撤销");
        Assert.Equal("title,hero,columns,words,end", await editor.InAsync(null, "main"));
    }

    [Fact]
    public async Task Behaviour_7_with_keys_alone_words_are_written_and_the_page_is_published()
    {
        await using var editor = await OpenAsync("b7-publish");
        var keys = editor.Page.Keyboard;
        await editor.Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "结构" }).FocusAsync();
        await keys.PressAsync("Enter");
        await TabAsync(editor, "document.activeElement?.matches('[data-tree]')");
        for (var down = 0; down < 20 && !await editor.Page.EvaluateAsync<bool>("() => document.activeElement?.matches('[data-tree=words]')"); down++)
        {
            await keys.PressAsync("ArrowDown");
        }

        await keys.PressAsync("Enter");
        await editor.Page.Locator("[data-inspects=words]").WaitForAsync();
        await TabAsync(editor, "document.activeElement?.matches('[data-inspects=words] [data-setting=heading] :is(input, textarea)')");
        await keys.PressAsync("Control+a");
        await keys.TypeAsync("键盘写的");
        await editor.UntilInFrameAsync("document.querySelector('[data-w=words]').textContent.includes('键盘写的')");
        await editor.SettledAsync();

        await TabAsync(editor, "document.activeElement?.matches('[data-publish]')", back: true);
        await keys.PressAsync("Enter");
        await editor.UntilAsync("document.activeElement?.closest('.el-message-box')");
        await TabAsync(editor, "document.activeElement?.matches('.el-message-box .el-button--primary')", most: 6);
        await keys.PressAsync("Enter");
        await editor.AnnouncedAsync("已发布");
        Assert.Contains("键盘写的", await demo.Mall.Client.GetStringAsync(new Uri("/b7-publish", UriKind.Relative), Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behaviour_7_the_tree_moves_with_Alt_and_arrows_and_a_dialog_moves_anywhere()
    {
        await using var editor = await OpenAsync("b7-tree");
        await editor.Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "结构" }).ClickAsync();
        await editor.Page.Locator("[data-tree=words]").FocusAsync();
        await editor.Page.Keyboard.PressAsync("Alt+ArrowUp");
        Assert.Equal("title,hero,words,columns,end", await editor.InAsync(null, "main"));
        await editor.UntilAsync("document.activeElement?.matches('[data-tree=words]')");

        await editor.SelectAsync("words");
        await editor.Page.Locator("[data-tool=more]").ClickAsync();
        await editor.Page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "移动到" }).ClickAsync();
        await editor.Page.GetByRole(AriaRole.Dialog).GetByText("栏末尾 · 第 1 / 1 位").ClickAsync();
        await editor.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "移动", Exact = true }).ClickAsync();
        await editor.UntilInFrameAsync("document.querySelector('[data-w=right] [data-w=words]')");
        Assert.Equal("words", await editor.InAsync("right"));
    }

    [Fact]
    public async Task Behaviour_8_words_written_on_the_page_with_an_input_method_arrive_whole_and_one_undo_takes_them_back()
    {
        await using var editor = await OpenAsync("b8");
        var heading = await editor.BoxAsync("[data-w=inner] [data-edit=heading]");
        await editor.Page.Mouse.DblClickAsync(heading.MiddleX, heading.MiddleY);
        await editor.UntilInFrameAsync("document.activeElement?.matches('[data-w=inner] [data-edit=heading]')");
        await editor.Frame.EvaluateAsync("() => { window.typed = document.activeElement; }");

        await editor.Page.Keyboard.TypeAsync("新<b>");
        var session = await editor.Page.Context.NewCDPSessionAsync(editor.Frame);
        foreach (var composed in new[] { "n", "ni", "你好" })
        {
            await session.SendAsync("Input.imeSetComposition", new Dictionary<string, object> { ["text"] = composed, ["selectionStart"] = composed.Length, ["selectionEnd"] = composed.Length });
        }

        await session.SendAsync("Input.insertText", new Dictionary<string, object> { ["text"] = "你好" });

        // The server has drawn it while it was being typed, and the caret stands where it stood.
        await editor.UntilAsync("composer.document().widgets.inner.settings.heading['zh-CN'] === '新<b>你好'");
        await editor.SettledAsync();
        Assert.True(await editor.Frame.EvaluateAsync<bool>("() => document.activeElement === window.typed && window.typed.isConnected"));
        await editor.Page.Keyboard.PressAsync("Escape");
        await editor.SettledAsync();
        await editor.UntilInFrameAsync("document.querySelector('[data-w=inner] [data-edit=heading]').innerHTML === '新&lt;b&gt;你好'");
        await editor.SelectAsync("inner");
        Assert.Equal("新<b>你好", await editor.Page.Locator("[data-inspects=inner] [data-setting=heading] textarea, [data-inspects=inner] [data-setting=heading] input").First.InputValueAsync());

        await editor.Page.Locator("[data-undo]").ClickAsync();
        await editor.UntilInFrameAsync("document.querySelector('[data-w=inner] [data-edit=heading]').textContent === '左边的小节'");
        Assert.True(await editor.Page.Locator("[data-undo]").IsDisabledAsync());
    }

    [Theory]
    [InlineData(11)]
    [InlineData(42)]
    public async Task Behaviour_9_after_any_gestures_the_patched_preview_is_a_fresh_one(int seed)
    {
        await using var editor = await OpenAsync($"b9-{seed}");
        var start = (await editor.DocumentAsync()).ToJsonString();
        await editor.Page.EvaluateAsync(RandomGestures, new { seed, count = 100 });
        await editor.SettledAsync();
        var end = (await editor.DocumentAsync()).ToJsonString();
        await editor.UntilAsync("composer.calm()");
        var patched = await editor.Page.EvaluateAsync<string>("() => composer.snapshot()");

        await editor.Page.EvaluateAsync("() => { for (let n = 0; n < 200; n++) composer.undo(); }");
        await editor.SettledAsync();
        Assert.Equal(Sorted(start), Sorted((await editor.DocumentAsync()).ToJsonString()));
        await editor.Page.EvaluateAsync("() => { for (let n = 0; n < 200; n++) composer.redo(); }");
        await editor.SettledAsync();
        Assert.Equal(Sorted(end), Sorted((await editor.DocumentAsync()).ToJsonString()));
        await editor.UntilAsync("composer.calm()");
        Assert.Equal(patched, await editor.Page.EvaluateAsync<string>("() => composer.snapshot()"));

        await editor.Page.ReloadAsync();
        await editor.ReadyAsync();
        Assert.Equal(Sorted(end), Sorted((await editor.DocumentAsync()).ToJsonString()));
        Assert.Equal(await editor.Page.EvaluateAsync<string>("() => composer.snapshot()"), patched);

        // Published, it is what was seen: byte for byte as it is sent, and as the browser has it.
        await editor.PublishAsync();
        Assert.Equal(await demo.Mall.Client.GetStringAsync(new Uri($"/s/hq/b9-{seed}", UriKind.Relative), Ct), await editor.PreviewAsync());
        await using var visitor = await (await demo.VisitAsync()).OpenAsync($"/s/hq/b9-{seed}");
        Assert.Equal(await editor.Frame.EvaluateAsync<string>(Widgets), await visitor.Page.EvaluateAsync<string>(Widgets));
    }

    [Fact]
    public async Task Behaviour_10_a_setting_changes_its_own_widget_only_and_a_burst_is_sent_as_few()
    {
        await using var editor = await OpenAsync("b10");
        await editor.Frame.EvaluateAsync("""
            () => { window.changed = new Set(); new MutationObserver(list => list.forEach(m => window.changed.add((m.target.closest ? m.target : m.target.parentElement)?.closest('[data-w]')?.dataset.w ?? 'page'))).observe(document.querySelector('main'), { childList: true, subtree: true, attributes: true, characterData: true }); }
            """);
        var sent = 0;
        editor.Page.Request += (_, request) => sent += request.Url.EndsWith("/ops", StringComparison.Ordinal) && request.Method == "POST" ? 1 : 0;

        await editor.SelectAsync("inner");
        var input = editor.Page.Locator("[data-inspects=inner] [data-setting=heading] textarea, [data-inspects=inner] [data-setting=heading] input").First;
        await input.FillAsync("");
        await input.PressSequentiallyAsync("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十", new LocatorPressSequentiallyOptions { Delay = 20 });
        await editor.UntilInFrameAsync("document.querySelector('[data-w=inner]').textContent.includes('一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十')");

        Assert.InRange(sent, 1, 20);
        Assert.Equal(["inner"], await editor.Frame.EvaluateAsync<string[]>("() => [...window.changed]"));
    }

    [Fact]
    public async Task Behaviour_10_a_slider_dragged_for_two_seconds_asks_seldom_and_ends_on_the_last_value()
    {
        await using var editor = await OpenAsync("b10-slider");
        List<double> asked = [];
        var sent = 0;
        editor.Page.Request += (_, request) => sent += request.Url.EndsWith("/ops", StringComparison.Ordinal) && request.Method == "POST" ? 1 : 0;
        await editor.SelectAsync("hero");
        await editor.Page.Locator("[data-inspects=hero]").GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "样式" }).ClickAsync();
        var slider = editor.Page.Locator("[data-inspects=hero] [data-setting=height] input[type=range]");
        await slider.ScrollIntoViewIfNeededAsync();
        var box = (await slider.BoundingBoxAsync())!;
        var middle = box.Y + (box.Height / 2);

        var watch = System.Diagnostics.Stopwatch.StartNew();
        await editor.Page.Mouse.MoveAsync(box.X + (box.Width * 0.25f), middle);
        await editor.Page.Mouse.DownAsync();
        // Two seconds, or as long as a slow machine takes for two dozen steps.
        while (watch.ElapsedMilliseconds < 2000 || asked.Count < 24)
        {
            var part = 0.25f + (0.6f * Math.Min(1, Math.Min(watch.ElapsedMilliseconds / 1900f, asked.Count / 23f)));
            await editor.Page.Mouse.MoveAsync(box.X + (box.Width * part), middle);
            asked.Add(await slider.EvaluateAsync<double>("e => Number(e.value)"));
        }

        await editor.Page.Mouse.UpAsync();
        var most = 20 * Math.Max(1, watch.Elapsed.TotalSeconds / 2);
        await editor.SettledAsync();
        var last = await slider.EvaluateAsync<double>("e => Number(e.value)");

        Assert.True(asked.Distinct().Count() > 5, "The slider hardly moved.");
        Assert.InRange(sent, 1, most);
        Assert.InRange(last, 700, 900);
        Assert.Equal(last, (double)(await editor.DocumentAsync())["widgets"]!["hero"]!["settings"]!["height"]!["base"]!);
        await editor.UntilInFrameAsync("Math.round(document.querySelector('[data-w=hero]').getBoundingClientRect().height) >= argument", last);
        await editor.Page.Locator("[data-undo]").ClickAsync();
        Assert.Equal(400, (double)(await editor.DocumentAsync())["widgets"]!["hero"]!["settings"]!["height"]!["base"]!);
    }

    [Fact]
    public async Task Behaviour_11_a_dependent_setting_hides_at_once_and_keeps_its_value()
    {
        await using var editor = await OpenAsync("b11");
        await editor.SelectAsync("hero");
        var label = editor.Page.Locator("[data-inspects=hero] [data-setting=link_label] input").First;
        var link = editor.Page.Locator("[data-inspects=hero] [data-setting=link]");
        await link.WaitForAsync();

        await label.FillAsync("");
        await link.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        await editor.UntilInFrameAsync("!document.querySelector('[data-w=hero] .btn')");
        Assert.Equal("/winter", (string?)(await editor.DocumentAsync())["widgets"]!["hero"]!["settings"]!["link"]);

        await label.FillAsync("再闻一闻");
        await link.WaitForAsync();
        await editor.UntilInFrameAsync("document.querySelector('[data-w=hero] .btn')?.getAttribute('href').endsWith('/winter')");
    }

    [Theory]
    [InlineData("desktop", 1440)]
    [InlineData("tablet", 768)]
    [InlineData("mobile", 375)]
    public async Task Behaviour_12_a_device_has_its_true_width_and_drags_work_in_it(string screen, int width)
    {
        await using var editor = await OpenAsync($"b12-{screen}");
        await editor.Page.Locator($"[data-screen={screen}]").ClickAsync();
        await editor.UntilInFrameAsync("innerWidth === argument", width);
        await editor.UntilAsync("composer.geometry().viewport.w === argument", width);
        Assert.Equal(width < 720, await editor.Frame.EvaluateAsync<bool>("() => matchMedia('(max-width:719px)').matches"));

        var hero = await editor.BoxAsync("[data-w=hero]");
        await editor.DragAsync(editor.Palette("countdown"), hero.MiddleX, hero.Y + 4);
        await editor.UntilInFrameAsync("document.querySelector('main > [data-type=countdown] + [data-w=hero]')");
    }

    [Fact]
    public async Task Behaviour_13_hidden_on_phones_a_widget_is_a_ghost_there_and_can_be_chosen()
    {
        await using var editor = await OpenAsync("b13");
        await editor.SelectAsync("words");
        await editor.Page.Locator("[data-inspects=words]").GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "显示" }).ClickAsync();
        await editor.Page.Locator("[data-shows=mobile]").ClickAsync();
        await editor.SettledAsync();
        Assert.Equal(0, await editor.Page.Locator("[data-ghost=words]").CountAsync());

        await editor.Page.Locator("[data-screen=mobile]").ClickAsync();
        await editor.UntilInFrameAsync("getComputedStyle(document.querySelector('[data-w=words]')).display === 'none'");
        await editor.Page.Locator("[data-ghost=words]").WaitForAsync();
        await editor.Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "结构" }).ClickAsync();
        await editor.Page.Locator("[data-tree=hero]").ClickAsync();
        await editor.Page.Locator("[data-tree=words]").ClickAsync();
        await editor.Page.Locator("[data-inspects=words]").WaitForAsync();

        await editor.Page.Locator("[data-undo]").ClickAsync();
        await editor.UntilInFrameAsync("getComputedStyle(document.querySelector('[data-w=words]')).display !== 'none'");
    }

    [Fact]
    public async Task Behaviour_13_not_output_on_phones_a_widget_is_absent_from_their_published_page()
    {
        await using var editor = await OpenAsync("b13-absent");
        await editor.SelectAsync("words");
        await editor.Page.Locator("[data-inspects=words]").GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "显示" }).ClickAsync();
        await editor.Page.Locator("[data-shows=mobile]").ClickAsync();
        await editor.Page.GetByText("不显示时也不输出内容").ClickAsync();
        await editor.PublishAsync();

        const string Phone = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";
        Assert.DoesNotContain("为什么", await AsAsync("/b13-absent", Phone), StringComparison.Ordinal);
        Assert.Contains("为什么", await AsAsync("/b13-absent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behaviour_14_a_value_for_phones_leaves_the_desktop_as_it_was()
    {
        await using var editor = await OpenAsync("b14");
        const string height = "() => document.querySelector('[data-w=hero]').getBoundingClientRect().height";
        var desktop = await editor.Frame.EvaluateAsync<double>(height);
        await editor.ActAsync(new { op = "set", widget = "hero", path = new[] { "height", "mobile" }, value = 420 });
        await editor.SettledAsync();
        Assert.Equal(desktop, await editor.Frame.EvaluateAsync<double>(height));

        await editor.Page.Locator("[data-screen=mobile]").ClickAsync();
        await editor.UntilInFrameAsync("innerWidth === 375 && document.querySelector('[data-w=hero]').getBoundingClientRect().height >= 420");
    }

    [Fact]
    public async Task Behaviour_16_without_a_network_work_goes_on_and_arrives_once_and_a_reload_brings_the_way_back()
    {
        await using var editor = await OpenAsync("b16");
        await editor.Page.Context.SetOfflineAsync(true);
        await editor.ActAsync(new { op = "set", widget = "inner", path = new[] { "heading", "zh-CN" }, value = "离线写的" });
        await editor.ActAsync(new { op = "move", widget = "words", parent = (string?)null, slot = "main", after = Array.Empty<string>() });
        await editor.ActAsync(new { op = "insert", root = "offline0000000000000000000", parent = "right", slot = "items", after = Array.Empty<string>(), widgets = new Dictionary<string, object> { ["offline0000000000000000000"] = new { type = "heading", v = 1 } } });
        await editor.Page.Locator("[data-saving][data-state=offline]").WaitForAsync();
        Assert.Contains("离线", await editor.Page.Locator("[data-saving]").TextContentAsync(), StringComparison.Ordinal);

        await editor.Page.Context.SetOfflineAsync(false);
        await editor.SettledAsync();
        Assert.Equal(3, await editor.Page.EvaluateAsync<int>("() => composer.rev()"));

        await editor.Page.ReloadAsync();
        await editor.ReadyAsync();
        Assert.Equal("words,title,hero,columns,end", await editor.InAsync(null, "main"));
        Assert.Equal("offline0000000000000000000", await editor.InAsync("right"));
        for (var step = 0; step < 3; step++)
        {
            await editor.Page.Locator("[data-undo]").ClickAsync();
        }

        await editor.SettledAsync();
        Assert.Equal("title,hero,columns,words,end", await editor.InAsync(null, "main"));
        Assert.Equal("左边的小节", (string?)(await editor.DocumentAsync())["widgets"]!["inner"]!["settings"]!["heading"]!["zh-CN"]);
        Assert.True(await editor.Page.Locator("[data-undo]").IsDisabledAsync());
    }

    [Fact]
    public async Task Behaviour_17_two_people_see_each_other_and_a_clash_shows_both_values()
    {
        await using var first = await OpenAsync("b17");
        await using var second = await Composing.OpenAsync(demo, first.Doc);
        await first.Page.Locator("[data-colleague]").WaitForAsync();
        await second.Page.Locator("[data-colleague]").WaitForAsync();

        // Different widgets: both changes, on both screens.
        await first.ActAsync(new { op = "set", widget = "inner", path = new[] { "heading", "zh-CN" }, value = "甲写的" });
        await second.ActAsync(new { op = "move", widget = "words", parent = (string?)null, slot = "main", after = Array.Empty<string>() });
        foreach (var editor in new[] { first, second })
        {
            await editor.UntilInFrameAsync("document.querySelector('[data-w=inner]').textContent.includes('甲写的') && document.querySelector('main').firstElementChild.dataset.w === 'words'");
        }

        // The same field while the second hears nothing of the first: both values are shown, and the choice reaches both.
        await ClashAsync(first, second, "甲的", "乙的", "ours", "乙的");
        await ClashAsync(first, second, "甲又写", "乙又写", "theirs", "甲又写");
    }

    private static async Task ClashAsync(Composing first, Composing second, string theirs, string ours, string choice, string shown)
    {
        await second.Page.Context.SetOfflineAsync(true);
        await second.ActAsync(new { op = "set", widget = "end", path = new[] { "heading", "zh-CN" }, value = ours });
        await first.ActAsync(new { op = "set", widget = "end", path = new[] { "heading", "zh-CN" }, value = theirs });
        await first.SettledAsync();
        await second.Page.Context.SetOfflineAsync(false);
        await second.Page.Locator("[data-conflict]").WaitForAsync();
        Assert.Equal(theirs, await second.Page.Locator("[data-side=theirs]").TextContentAsync());
        Assert.Equal(ours, await second.Page.Locator("[data-side=ours]").TextContentAsync());

        await second.Page.Locator($"[data-choose={choice}]").ClickAsync();
        await second.SettledAsync();
        foreach (var editor in new[] { first, second })
        {
            await editor.UntilInFrameAsync("document.querySelector('[data-w=end]').textContent.includes(argument)", shown);
        }

        await second.Page.Locator("[data-conflict]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task Behaviour_20_who_may_write_but_not_move_is_offered_no_handle_and_refused_by_the_server()
    {
        var doc = await Composing.PublishAsync(demo.Mall, "b20");
        await using (var admin = await Composing.OpenAsync(demo, doc))
        {
            var api = admin.Page.Context.APIRequest;
            Assert.True((await api.PutAsync("/api/admin/staff/roles/writer", new APIRequestContextOptions { DataObject = new { permissions = new[] { "page.view", "page.edit" } } })).Ok);
            var hired = await api.PostAsync("/api/admin/staff", new APIRequestContextOptions { DataObject = new { userName = "writer", password = "Rainy-Season-77" } });
            var id = (string)JsonNode.Parse(await hired.TextAsync())!["id"]!;
            Assert.True((await api.PutAsync($"/api/admin/staff/{id}/grants", new APIRequestContextOptions { DataObject = new { grants = new[] { new { role = "writer", site = "hq" } } } })).Ok);
        }

        await using var editor = await Composing.OpenAsync(demo, doc, "writer", "Rainy-Season-77");
        await editor.SelectAsync("words");
        await editor.Page.Locator("[data-inspects=words] [data-setting=heading] textarea, [data-inspects=words] [data-setting=heading] input").First.FillAsync("只改字");
        await editor.UntilInFrameAsync("document.querySelector('[data-w=words]').textContent.includes('只改字')");
        Assert.Equal(0, await editor.Page.Locator("[data-tool=remove], [data-tool=duplicate]").CountAsync());

        await editor.Handle.FocusAsync();
        await editor.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(0, await editor.Line.CountAsync());
        await editor.Page.Keyboard.PressAsync("Delete");
        Assert.Equal("title,hero,columns,words,end", await editor.InAsync(null, "main"));

        var moved = await editor.Page.Context.APIRequest.PostAsync($"/api/admin/sites/hq/composer/documents/{doc}/ops", new APIRequestContextOptions
        {
            DataObject = new { baseRev = 1, clientId = "by-hand", seq = 1, ops = new[] { new { op = "move", widget = "words", parent = (string?)null, slot = "main", after = Array.Empty<string>() } } },
        });
        Assert.Equal(403, moved.Status);
    }

    [Fact]
    public async Task Behaviour_24_two_hundred_widgets_are_edited_as_a_few()
    {
        await using var editor = await OpenAsync("b24", Long(200));
        Assert.Equal(200, await editor.Page.EvaluateAsync<int>("() => composer.geometry().widgets.length"));

        await editor.SelectAsync("w150");
        await editor.UntilInFrameAsync("scrollY > 0");
        await editor.UntilAsync("composer.geometry().scroll.y > 0");
        var before = await editor.BoxAsync("[data-w=w149]");
        await editor.DragAsync(editor.Handle, before.MiddleX, before.Y + 4);
        await editor.UntilInFrameAsync("document.querySelector('[data-w=w150] + [data-w=w149]')");
    }

    [Fact]
    public async Task Behaviour_25_nothing_leads_away_nothing_is_refused_by_the_policy_and_strangers_are_not_heard()
    {
        await using var editor = await OpenAsync("b25");
        var before = (await editor.DocumentAsync()).ToJsonString();
        var address = editor.Frame.Url;

        var button = await editor.BoxAsync("[data-w=hero] .btn");
        await editor.Page.Mouse.ClickAsync(button.MiddleX, button.MiddleY);
        await editor.Page.Locator("[data-selected=hero]").WaitForAsync();
        await editor.Page.EvaluateAsync("() => window.postMessage({ namespace: 'penpal', channel: undefined, type: 'CALL', id: 'x', methodPath: ['inline'], args: [{ widget: 'inner', path: ['heading', 'zh-CN'], value: 'HACK', done: true }] }, '*')");
        await editor.Page.EvaluateAsync("() => composer.select(['inner'])");
        await editor.Page.Locator("[data-selected=inner]").WaitForAsync();

        Assert.Equal(address, editor.Frame.Url);
        Assert.Equal(before, (await editor.DocumentAsync()).ToJsonString());
        Assert.Empty(editor.Complaints);
        var published = await demo.Mall.Client.GetStringAsync(new Uri("/b25", UriKind.Relative), Ct);
        Assert.DoesNotContain("data-w=", published, StringComparison.Ordinal);
        Assert.DoesNotContain("bridge", published, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behaviour_25_the_address_of_a_preview_expires_and_opens_no_other_page_or_site()
    {
        await using var editor = await OpenAsync("b25-token");
        var other = await Composing.PublishAsync(demo.Mall, "b25-other");
        var address = new Uri(editor.Frame.Url);
        var visitor = await demo.VisitAsync();
        await using var _ = visitor;
        Assert.Contains("雾起时", await SeenAsync(visitor, address.ToString()), StringComparison.Ordinal);

        // Signed by this mall, an hour ago.
        var ticket = new { Site = "hq", editor.Doc, User = "admin", AdminOrigin = demo.Mall.Url.ToString().TrimEnd('/'), Edit = true, Locale = (string?)null, At = (long?)null, Until = TimeProvider.System.GetUtcNow().AddSeconds(-1).ToUnixTimeSeconds() };
        var expired = demo.Mall.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("composer.preview").Protect(JsonSerializer.Serialize(ticket));
        var token = System.Web.HttpUtility.ParseQueryString(address.Query)["token"]!;
        foreach (var useless in new[]
        {
            address.ToString().Replace(token, expired, StringComparison.Ordinal),
            address.ToString().Replace(editor.Doc, other, StringComparison.Ordinal),
            address.ToString().Replace("/s/hq/", "/s/jiangnan/", StringComparison.Ordinal),
            address.ToString().Replace(token, token[..^4] + "AAAA", StringComparison.Ordinal),
        })
        {
            Assert.NotEqual(address.ToString(), useless);
            var said = await SeenAsync(visitor, useless);
            Assert.Contains("看不到预览", said, StringComparison.Ordinal);
            Assert.DoesNotContain("雾起时", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_editor_is_accessible_and_asks_for_a_larger_screen_on_a_phone()
    {
        await using var editor = await OpenAsync("axe");
        await editor.SelectAsync("hero");
        await AccessibleAsync(editor.Page);
        await editor.Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "结构" }).ClickAsync();
        await AccessibleAsync(editor.Page);
        await editor.Page.SetViewportSizeAsync(390, 844);
        Assert.True(await editor.Page.GetByText("请换大一点的屏幕").IsVisibleAsync());
    }

    private async Task<Composing> OpenAsync(string path, JsonObject? page = null) => await Composing.OpenAsync(demo, await Composing.PublishAsync(demo.Mall, path, page));

    private static async Task<string> SeenAsync(Visit visitor, string address)
    {
        await visitor.Page.GotoAsync(address);
        return (await visitor.Page.TextContentAsync("body"))!;
    }

    private async Task<string> AsAsync(string path, string agent)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.UserAgent.ParseAdd(agent);
        return await (await demo.Mall.Client.SendAsync(request, Ct)).Content.ReadAsStringAsync(Ct);
    }

    /// <summary>Tabs on until the focus is where it should be, as somebody without a mouse does.</summary>
    private static async Task TabAsync(Composing editor, string there, bool back = false, int most = 150)
    {
        for (var tab = 0; !await editor.Page.EvaluateAsync<bool>($"() => !!({there})"); tab++)
        {
            Assert.True(tab < most, $"No Tab leads to: {there}");
            await editor.Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }
    }

    private static async Task AccessibleAsync(IPage page)
    {
        // The previewed page is judged by itself; the frame is another site's.
        var axe = await page.RunAxe(new AxeRunContext { Exclude = [new AxeSelector("iframe")] }, new AxeRunOptions { Iframes = false, RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa"] } });
        Assert.Empty(axe.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help} {node.Html}")));
    }

    private static JsonObject Long(int count)
    {
        var ids = Enumerable.Range(0, count).Select(n => $"w{n}").ToList();
        JsonObject widgets = [];
        foreach (var id in ids)
        {
            widgets[id] = Composing.Widget("heading", new JsonObject { ["heading"] = Composing.Local($"小节 {id}") });
        }

        return new JsonObject { ["slots"] = new JsonObject { ["main"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]) }, ["widgets"] = widgets };
    }

    /// <summary>The order of an object's members says nothing.</summary>
    private static string Sorted(string json)
    {
        static JsonNode? Sort(JsonNode? node) => node switch
        {
            JsonObject members => new JsonObject(members.Where(m => m.Value is not JsonObject { Count: 0 }).OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, Sort(m.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Sort)]),
            _ => node?.DeepClone(),
        };
        return Sort(JsonNode.Parse(json))!.ToJsonString();
    }

    /// <summary>What a browser has of the page's widgets, less marks, comments and white space between elements.</summary>
    private const string Widgets = """
        () => {
          const main = document.querySelector('main').cloneNode(true);
          for (const element of main.querySelectorAll('*')) for (const mark of ['data-w', 'data-type', 'data-edit', 'contenteditable']) element.removeAttribute(mark);
          return main.innerHTML.replace(/<!--\/?slot.*?-->/g, '').replace(/\s+/g, ' ').replace(/> </g, '><');
        }
        """;

    private const string RandomGestures = """
        async ({ seed, count }) => {
          let state = seed * 7919;
          const roll = n => { state = (state * 1103515245 + 12345) & 0x7fffffff; return Math.floor(state / 0x7fffffff * n) % n; };
          const mint = () => Array.from({ length: 26 }, () => 'abcdefghijklmnopqrstuvwxyz0123456789'[roll(36)]).join('');
          const fields = { heading: 'heading', banner: 'heading', 'rich-text': 'heading', columns: 'heading' };
          for (let n = 0; n < count; n++) {
            const d = composer.document(), ids = Object.keys(d.widgets), kind = roll(10);
            const slots = [[null, 'main', d.slots.main], ...ids.flatMap(id => Object.entries(d.widgets[id].slots ?? {}).filter(() => d.widgets[id].type === 'column').map(([s, l]) => [id, s, l]))];
            const place = without => { const open = slots.filter(([p]) => !without.includes(p)); const [parent, slot, list] = open[roll(open.length)]; return { parent, slot, after: list.filter(i => !without.includes(i)).slice(0, roll(list.length + 1)).reverse() }; };
            const below = id => [id, ...Object.values(d.widgets[id]?.slots ?? {}).flat().flatMap(below)];
            const free = ids.filter(id => d.widgets[id].type !== 'column');
            const id = free[roll(free.length)];
            if (kind < 3) { const root = mint(); composer.act({ label: 'insert', ops: [{ op: 'insert', root, ...place([]), widgets: { [root]: { type: ['heading', 'rich-text'][roll(2)], v: 1, settings: { heading: { 'zh-CN': '新' + n } } } } }] }); }
            else if (kind < 6) composer.act({ label: 'move', ops: [{ op: 'move', widget: id, ...(d.widgets[id].type === 'columns' ? { parent: null, slot: 'main', after: [] } : place(below(id))) }] });
            else if (kind === 6 && free.length > 4) composer.act({ label: 'remove', ops: [{ op: 'remove', widget: id }] });
            else if (kind === 7 && fields[d.widgets[id].type]) composer.act({ label: 'set', ops: [{ op: 'set', widget: id, path: ['heading', 'zh-CN'], value: '值' + n }] });
            else if (kind === 8) composer.undo();
            else composer.redo();
            if (roll(6) === 0) await composer.idle();
          }
        }
        """;
}
