using Microsoft.Playwright;

namespace BrandMall.BrowserTests;

/// <summary>What stands around the canvas: other moments, parts kept for other pages, what lies below, the first tour.</summary>
public sealed class EditorMenuTests(DemoMall demo)
{
    [Fact]
    public async Task Pressing_the_same_point_again_selects_what_lies_below()
    {
        await using var editor = await OpenAsync("below");
        var inner = await editor.BoxAsync("[data-w$='inner']");

        await editor.Page.Mouse.ClickAsync(inner.MiddleX, inner.MiddleY);
        await editor.UntilAsync("document.querySelector('[data-selected]')?.dataset.selected === 'inner'");
        await Task.Delay(700, TestContext.Current.CancellationToken);        // two presses, not a double one
        await editor.Page.Mouse.ClickAsync(inner.MiddleX, inner.MiddleY);

        await editor.UntilAsync("document.querySelector('[data-selected]')?.dataset.selected === 'left'");
        Assert.Empty(editor.Complaints);
    }

    [Fact]
    public async Task Another_moment_is_looked_at_and_left_again()
    {
        await using var editor = await OpenAsync("moment");

        await editor.Page.Locator("[data-moment]").ClickAsync();
        await editor.Page.Locator("[data-moment-at]").FillAsync("2030-01-01T00:00");
        await editor.Page.Locator("[data-moment-show]").ClickAsync();

        await Assertions.Expect(editor.Page.Locator("[data-moment-bar]")).ToContainTextAsync("2030-01-01 00:00");
        await editor.ReadyAsync();
        await editor.Page.Locator("[data-moment-bar] button").ClickAsync();
        await editor.Page.Locator("[data-moment-bar]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.Empty(editor.Complaints);
    }

    [Fact]
    public async Task A_widget_kept_as_a_block_is_one_step_that_undo_takes_back()
    {
        await using var editor = await OpenAsync("kept");
        await editor.SelectAsync("words");

        await editor.Page.Locator("[data-tool=more]").ClickAsync();
        await editor.Page.Locator("[data-save-block]").ClickAsync();
        await editor.Page.Locator(".el-dialog input[maxlength]").FillAsync("常用文字");
        await editor.Page.Locator(".el-dialog button[type=submit]").ClickAsync();

        await editor.UntilAsync("Object.values(composer.document().widgets).some(each => each.ref)");
        await editor.SettledAsync();
        await editor.Page.Locator("[data-undo]").ClickAsync();
        await editor.UntilAsync("composer.document().widgets.words && !Object.values(composer.document().widgets).some(each => each.ref)");
        Assert.Empty(editor.Complaints);
    }

    [Fact]
    public async Task The_menu_of_versions_opens_by_keys_and_gives_the_focus_back()
    {
        await using var editor = await OpenAsync("by-keys");
        await editor.Page.Locator("[data-life]").FocusAsync();

        await editor.Page.Keyboard.PressAsync("Enter");
        await editor.Page.Locator("[data-life-history]").WaitForAsync();
        await editor.Page.Locator("[data-life-history]").FocusAsync();
        await editor.Page.Keyboard.PressAsync("Enter");
        await editor.Page.Locator(".el-drawer:visible").WaitForAsync();
        await editor.Page.Keyboard.PressAsync("Escape");

        await editor.UntilAsync("document.activeElement?.matches('[data-life]')");
        Assert.Empty(editor.Complaints);
    }

    private async Task<Composing> OpenAsync(string name) => await Composing.OpenAsync(demo, await Composing.PublishAsync(demo.Mall, $"editor-menu-{name}"));
}
