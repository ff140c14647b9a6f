using Microsoft.Playwright;

namespace BrandMall.BrowserTests;

/// <summary>A region edits headquarters' page, goes on receiving what headquarters changes, and settles what both changed.</summary>
public sealed class InheritanceTests(DemoMall demo)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_region_settles_in_the_editor_what_both_sides_changed()
    {
        var doc = await Composing.PublishAsync(demo.Mall, "shared-campaign", site: "hq");
        await using var hq = await Composing.OpenAsync(demo, doc);
        var region = await hq.BesideAsync(doc, "jiangnan");
        await SayAsync(region, "words", "heading", "江南为什么");
        await SayAsync(region, "inner", "heading", "江南的小节");
        await region.PublishAsync();

        await SayAsync(hq, "words", "heading", "总部为什么");
        await SayAsync(hq, "hero", "heading", "雾散时");
        await hq.PublishAsync();

        var seen = await SeeAsync("/s/jiangnan/shared-campaign");
        Assert.Contains("雾散时", seen, StringComparison.Ordinal);
        Assert.Contains("江南为什么", seen, StringComparison.Ordinal);
        Assert.Contains("江南的小节", seen, StringComparison.Ordinal);

        await region.Page.ReloadAsync();
        await region.ReadyAsync();
        await region.Page.Locator("[data-life]").ClickAsync();
        await region.Page.Locator("[data-life-inherit]").ClickAsync();
        var difference = region.Page.Locator("[data-difference]");
        await Assertions.Expect(difference).ToHaveCountAsync(1);
        await Assertions.Expect(difference).ToContainTextAsync("总部为什么");
        await Assertions.Expect(difference).ToContainTextAsync("江南为什么");

        await difference.Locator("[data-take]").ClickAsync();

        await difference.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.Contains("总部为什么", await SeeAsync("/s/jiangnan/shared-campaign"), StringComparison.Ordinal);
        await region.UntilAsync("composer.document().widgets.words.settings.heading['zh-CN'] === '总部为什么'");

        await region.Page.Locator("[data-revert]").ClickAsync();
        await region.Page.Locator("[data-revert]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.DoesNotContain("江南", await SeeMainAsync("/s/jiangnan/shared-campaign"), StringComparison.Ordinal);
        Assert.Empty(hq.Complaints);
    }

    [Fact]
    public async Task What_headquarters_holds_cannot_be_changed_in_a_regions_editor()
    {
        var doc = await Composing.PublishAsync(demo.Mall, "held-campaign", site: "hq");
        await using var hq = await Composing.OpenAsync(demo, doc);
        await hq.SelectAsync("words");
        await hq.Page.Locator("[data-tool=more]").ClickAsync();
        await hq.Page.Locator("[data-tool-hold]").ClickAsync();
        await hq.SettledAsync();
        await hq.PublishAsync();

        var region = await hq.BesideAsync(doc, "jiangnan");
        await region.SelectAsync("words");

        await Assertions.Expect(region.Page.Locator("[data-held-above]")).ToBeVisibleAsync();
        Assert.True(await region.Page.Locator("[data-tool=remove]").IsDisabledAsync());
        Assert.Empty(hq.Complaints);
    }

    /// <summary>As the form would.</summary>
    private static async Task SayAsync(Composing editor, string widget, string setting, string text)
    {
        await editor.Page.EvaluateAsync("([widget, setting, value]) => composer.act({ label: 'words', ops: [{ op: 'set', widget, path: [setting, 'zh-CN'], value }] })", new[] { widget, setting, text });
        await editor.SettledAsync();
    }

    private Task<string> SeeAsync(string path) => demo.Mall.Client.GetStringAsync(new Uri(path, UriKind.Relative), Ct);

    private async Task<string> SeeMainAsync(string path)
    {
        var html = await SeeAsync(path);
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        return html[start..html.IndexOf("</main>", StringComparison.Ordinal)];
    }
}
