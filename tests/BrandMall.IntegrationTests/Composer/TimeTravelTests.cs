using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>A page looked at from another moment shows what will be true then: prices, what is on sale, what a countdown counts to.</summary>
public sealed partial class TimeTravelTests
{
    private static readonly DateTimeOffset s_sale = new(2031, 11, 10, 16, 0, 0, TimeSpan.Zero);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Prices_launches_and_countdowns_are_those_of_the_moment_and_now_stays_now()
    {
        await using var mall = await Mall.OpenAsync();
        await BareLook.AddSiteAsync(mall, "hq", "Aurora", null, ["zh-CN"]);
        await StepAsync(mall, "products", """
            { "products": [ { "handle": "tea", "title": "岩茶", "variants": [{ "sku": "TEA", "price": 12800 }] }, { "handle": "new", "title": "新香", "variants": [{ "sku": "NEW", "price": 30000 }] } ] }
            """);
        await StepAsync(mall, "listings", """{ "listings": [{ "site": "hq", "product": "new", "shownFrom": "2031-11-01T00:00:00Z", "buyableFrom": "2031-11-10T16:00:00Z" }] }""");
        await StepAsync(mall, "priceBooks", """{ "priceBooks": [{ "name": "sale", "currency": "CNY", "site": "hq", "priority": 10, "from": "2031-11-10T16:00:00Z", "until": "2031-11-11T16:00:00Z", "entries": [{ "sku": "TEA", "price": 9900 }] }] }""");
        var doc = await BareLook.PublishAsync(mall, "hq", "sale", """
            "goods": { "type": "product-grid", "settings": { "products": { "handles": ["tea", "new"] } } },
            "clock": { "type": "countdown", "settings": { "from": "2031-11-10T16:00:00Z", "until": "2031-11-11T16:00:00Z", "before": "还没开始", "during": "正在进行", "after": "已经结束" } }
            """);
        using var admin = await mall.SignedInAsync();
        var window = await ComposerWindow.OpenAsync(admin, "hq", doc);
        var published = await mall.Client.GetStringAsync(StaffDesk.At("/sale"), Ct);

        foreach (var (at, price, newcomer, clock) in new (DateTimeOffset?, string, bool, string)[]
        {
            (null, "128", false, "还没开始"),
            (s_sale.AddDays(-2), "128", true, "还没开始"),
            (s_sale, "99", true, "正在进行"),
            (s_sale.AddDays(1), "128", true, "已经结束"),
        })
        {
            var seen = await (await window.PreviewAsync(mall, edit: false, at: at)).Content.ReadAsStringAsync(Ct);
            var drawn = string.Concat((await window.PostAsync("render", new { at }))["html"]!.AsObject().Select(each => (string)each.Value!));
            foreach (var html in new[] { seen, drawn })
            {
                Assert.Contains(price, Price().Match(html).Value, StringComparison.Ordinal);
                Assert.Equal(newcomer, html.Contains("新香", StringComparison.Ordinal));
                Assert.Contains($"role=\"status\">{clock}", html, StringComparison.Ordinal);
            }
        }

        // Whoever looked ahead leaves nothing behind: visitors, and the editor without an instant, are in the present.
        Assert.Equal(published, await mall.Client.GetStringAsync(StaffDesk.At("/sale"), Ct));
        Assert.DoesNotContain("新香", await (await window.PreviewAsync(mall)).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    private static async Task StepAsync(Mall mall, string step, string body)
    {
        await using var scope = mall.Scope("hq");
        RecipeReport report = new();
        await scope.ServiceProvider.GetServices<IRecipeStep>().Single(s => s.Name == step).RunAsync(JsonNode.Parse(body)!.AsObject(), new RecipeContext("test", Path.GetTempPath(), report), Ct);
    }

    [GeneratedRegex("class=\"price.*?</b>", RegexOptions.Singleline)]
    private static partial Regex Price();
}
