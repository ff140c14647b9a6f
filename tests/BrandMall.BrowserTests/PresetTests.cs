using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Widgets;
using BrandMall.Kernel.Widgets;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.BrowserTests;

/// <summary>Every preset of every widget as a browser shows it: the kitchen sink, in four pages.</summary>
public sealed class PresetTests(DemoMall demo)
{
    private const int Pages = 4;

    public static TheoryData<int, int> PagesAndWidths => [.. from page in Enumerable.Range(0, Pages) from width in new[] { 1440, 390 } select (page, width)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(PagesAndWidths))]
    public async Task The_presets_are_accessible_within_the_width_and_do_not_move(int page, int width)
    {
        var path = $"presets-{page}-{width}";
        PresetPages presets = new(demo.Mall.Services.GetRequiredService<WidgetCatalog>());
        // The frame's own widgets stand in the frame of every page already.
        var types = presets.Free.Where(widget => widget.Category != "navigation").ToList();
        await PresetPages.PublishAsync(demo.Mall, path, presets.Of(types.Where((_, index) => index % Pages == page), withData: true), Ct);

        await using var visit = await (await demo.VisitAsync(width)).OpenAsync($"/{path}");
        var shift = await visit.Page.EvaluateAsync<double>("""
            async () => {
              let sum = 0;
              new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value; }).observe({ type: 'layout-shift', buffered: true });
              for (let y = 0; y < document.documentElement.scrollHeight; y += 600) { scrollTo(0, y); await new Promise(go => setTimeout(go, 60)); }
              scrollTo(0, 0);
              await new Promise(go => setTimeout(go, 300));
              return sum;
            }
            """);
        var axe = await visit.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa"] } });
        var overflow = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");

        var violations = axe.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help} {node.Html}")).ToList();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
        Assert.Empty(visit.Complaints);
        Assert.True(overflow <= 0, $"The page is {overflow} px wider than the window.");
        Assert.InRange(shift, 0, 0.02);
    }

    [Fact]
    public async Task A_popup_waits_holds_the_focus_leaves_on_Escape_and_comes_again_only_after_its_week()
    {
        await PublishAsync("popup", new() { ["heading"] = "Once a week", ["delay"] = 12, ["every"] = "week", ["link_label"] = "Go", ["link"] = "/" }, "pop-up");
        await using var visit = await demo.VisitAsync();
        await visit.StopClockAsync();
        await visit.OpenAsync("/popup");
        var dialog = visit.Page.Locator("dialog.popup");

        Assert.False(await dialog.IsVisibleAsync());
        await visit.Page.Clock.RunForAsync(11_000);
        Assert.False(await dialog.IsVisibleAsync());
        await visit.Page.Clock.RunForAsync(2_000);
        Assert.True(await dialog.IsVisibleAsync());
        for (var step = 0; step < 4; step++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.False(await visit.Page.EvaluateAsync<bool>("!!document.activeElement.closest('main a:not(dialog a), header, footer')"));
        }

        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.False(await dialog.IsVisibleAsync());

        await visit.OpenAsync("/popup");
        await visit.Page.Clock.RunForAsync(60_000);
        Assert.False(await dialog.IsVisibleAsync());

        await visit.Page.Clock.FastForwardAsync((long)TimeSpan.FromDays(8).TotalMilliseconds);
        await visit.OpenAsync("/popup");
        await visit.Page.Clock.RunForAsync(13_000);
        Assert.True(await dialog.IsVisibleAsync());
    }

    [Fact]
    public async Task A_toast_says_its_words_leaves_the_focus_alone_and_goes_by_itself()
    {
        await PublishAsync("toast", new() { ["kind"] = "toast", ["heading"] = "Free delivery", ["delay"] = 5, ["stay"] = 8 }, "pop-up");
        await using var visit = await demo.VisitAsync(390, 844);
        await visit.StopClockAsync();
        await visit.OpenAsync("/toast");
        var toast = visit.Page.Locator(".popup--toast");

        Assert.False(await toast.IsVisibleAsync());
        await visit.Page.Clock.RunForAsync(6_000);
        Assert.True(await toast.IsVisibleAsync());
        Assert.Equal("BODY", await visit.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        await visit.Page.Clock.RunForAsync(9_000);
        Assert.False(await toast.IsVisibleAsync());
    }

    [Fact]
    public async Task Tabs_turn_by_keyboard_and_stand_open_without_script()
    {
        var presets = new PresetPages(demo.Mall.Services.GetRequiredService<WidgetCatalog>());
        await PresetPages.PublishAsync(demo.Mall, "tabs", presets.Of([demo.Mall.Services.GetRequiredService<WidgetCatalog>().Find("tabs")!], withData: false), Ct);

        await using (var visit = await (await demo.VisitAsync()).OpenAsync("/tabs"))
        {
            var tabs = visit.Page.Locator("x-tabs").First.Locator("[role=tab]");
            await tabs.First.FocusAsync();
            await visit.Page.Keyboard.PressAsync("ArrowRight");
            Assert.Equal("true", await tabs.Nth(1).GetAttributeAsync("aria-selected"));
            Assert.Equal(1, await visit.Page.Locator("x-tabs").First.Locator("[role=tabpanel]:visible").CountAsync());
            await visit.Page.Keyboard.PressAsync("End");
            Assert.Equal("true", await tabs.Last.GetAttributeAsync("aria-selected"));
        }

        await using var still = await (await demo.VisitAsync(javaScript: false)).OpenAsync("/tabs");
        Assert.Equal(3, await still.Page.Locator("x-tabs").First.Locator(".w-tab:visible").CountAsync());
        Assert.Equal(3, await still.Page.Locator("x-tabs").First.Locator(".tab__label:visible").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_visitor_subscribes_with_and_without_script(bool javaScript)
    {
        var path = $"letters-{javaScript}".ToLowerInvariant();
        await PublishAsync(path, new() { ["heading"] = "Letters" }, "subscribe-form");
        await using var visit = await (await demo.VisitAsync(390, 844, javaScript)).OpenAsync($"/{path}");

        await visit.Page.FillAsync("input[type=email]", $"{path}@example.com");
        await visit.Page.CheckAsync("input[name=consent]");
        await visit.Page.ClickAsync(".subscribe__side button");
        await visit.Page.Locator(".subscribe__done").WaitForAsync();

        Assert.Equal(javaScript ? $"/{path}" : $"/{path}#w-own-done", new Uri(visit.Page.Url).PathAndQuery + new Uri(visit.Page.Url).Fragment);
        Assert.Empty(visit.Complaints);
        await visit.Page.Locator("input[type=email]").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task Points_of_a_picture_open_and_lead_to_products_without_script()
    {
        await PublishAsync("points", new()
        {
            ["image"] = "pages/still-life-tea.webp",
            ["points"] = new JsonArray(new JsonObject { ["x"] = 30, ["y"] = 40, ["product"] = "after-rain-celadon-gaiwan" }),
        }, "hotspots");
        await using var visit = await (await demo.VisitAsync(javaScript: false)).OpenAsync("/points");

        await visit.Page.Locator(".spots summary").ClickAsync();
        await visit.Page.Locator(".spot a").ClickAsync();

        Assert.EndsWith("/products/after-rain-celadon-gaiwan", visit.Page.Url, StringComparison.Ordinal);
    }

    private Task PublishAsync(string path, JsonObject settings, string type) => PresetPages.PublishAsync(demo.Mall, path, new()
    {
        ["slots"] = new JsonObject { ["main"] = new JsonArray("title", "own") },
        ["widgets"] = new JsonObject
        {
            ["title"] = new JsonObject { ["type"] = "page-heading", ["v"] = 1 },
            ["own"] = new JsonObject { ["type"] = type, ["v"] = 1, ["settings"] = settings },
        },
    }, Ct);
}
