using Microsoft.Playwright;

namespace BrandMall.BrowserTests;

/// <summary>Making a widget type, theme code and tokens in the administration, as somebody without a compiler does it.</summary>
public sealed class WidgetTypeTests(DemoMall demo)
{
    private const string Type = "promise-card";

    [Fact]
    public async Task A_type_is_made_from_fields_and_Liquid_beside_its_look_and_then_stands_on_a_page()
    {
        await using var visit = await SignedInAsync();
        var page = visit.Page;
        await page.GotoAsync("/admin/widget-types/new");
        var preview = page.FrameLocator("iframe[data-frame-state=ready]");
        await preview.Locator(".new-widget").WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });

        await page.Locator("input[data-type-name]").FillAsync("承诺卡");
        await page.Locator("input[data-type-id]").FillAsync(Type);
        await page.Locator("[data-field=heading] input").Nth(3).FillAsync("七天无理由");

        await Assertions.Expect(preview.Locator(".new-widget")).ToContainTextAsync("七天无理由", new LocatorAssertionsToContainTextOptions { Timeout = 30_000 });
        await page.Locator("[data-save-type]").ClickAsync();
        await page.WaitForURLAsync($"**/widget-types/{Type}");
        Assert.Empty(visit.Complaints);

        var doc = await Composing.PublishAsync(demo.Mall, "promise-card-page");
        await using var editor = await Composing.OpenAsync(demo, doc);
        await editor.Palette(Type).FocusAsync();
        await editor.Page.Keyboard.PressAsync("Enter");
        await editor.Page.Keyboard.PressAsync("Enter");
        await editor.UntilInFrameAsync("document.querySelector('.new-widget')?.textContent.includes('七天无理由')");
        Assert.Empty(editor.Complaints);
    }

    [Fact]
    public async Task A_fault_in_a_template_is_marked_at_its_place_while_it_is_written()
    {
        await using var visit = await SignedInAsync();
        var page = visit.Page;
        await page.GotoAsync("/admin/sites/hq/theme?file=widgets/banner.liquid");
        var code = page.Locator("[data-code=liquid] .cm-content");
        await code.ClickAsync(new LocatorClickOptions { Timeout = 60_000 });
        Assert.Equal(0, await page.Locator(".cm-lintRange-error").CountAsync());

        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("{{ settings.heading | ");

        await page.Locator(".cm-lintRange-error").First.WaitForAsync();
        await page.Locator(".cm-lint-marker-error").First.WaitForAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_page_beside_the_tokens_follows_the_hand_and_nothing_is_kept()
    {
        await using var visit = await SignedInAsync();
        var page = visit.Page;
        await page.GotoAsync("/admin/sites/hq/theme?tab=tokens");
        await page.Locator("iframe[data-frame-state=ready]").WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
        var frame = page.Frames.Last(each => each.Url.Contains("~preview", StringComparison.Ordinal));

        await page.Locator("input[type=color]").First.EvaluateAsync("input => { input.value = '#ffe4e1'; input.dispatchEvent(new Event('input', { bubbles: true })) }");

        await frame.WaitForFunctionAsync("() => getComputedStyle(document.documentElement).getPropertyValue('--color-surface').trim() === '#ffe4e1'", null, new FrameWaitForFunctionOptions { Timeout = 30_000 });
        await using var visitor = await demo.VisitAsync();
        await visitor.OpenAsync("/");
        Assert.NotEqual("#ffe4e1", await visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--color-surface').trim()"));
        Assert.Empty(visit.Complaints);
    }

    private async Task<Visit> SignedInAsync()
    {
        var visit = await demo.VisitAsync();
        var reply = await visit.Page.Context.APIRequest.PostAsync("/api/admin/staff/session", new APIRequestContextOptions { DataObject = new { userName = "admin", password = Composing.Password } });
        Assert.True(reply.Ok, await reply.TextAsync());
        return visit;
    }
}
