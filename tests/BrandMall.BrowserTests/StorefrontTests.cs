using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace BrandMall.BrowserTests;

public sealed class StorefrontTests(DemoMall demo)
{
    public static TheoryData<string, int> PagesAndWidths
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (var path in new[] { "/", "/winter", "/c/fragrance", "/products/bamboo-rain-eau-de-toilette", "/en", "/s/jiangnan", "/s/jiangnan/plum-rain", "/s/jiangnan/c/tea", "/s/jiangnan/products/bamboo-rain-eau-de-toilette" })
            {
                data.Add(path, 1440);
                data.Add(path, 390);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PagesAndWidths))]
    public async Task A_page_of_the_demo_is_whole_accessible_and_within_its_width(string path, int width)
    {
        await using var visit = await (await demo.VisitAsync(width)).OpenAsync(path);

        var axe = await visit.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa"] } });
        var overflow = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");

        Assert.Empty(visit.Complaints);
        Assert.Empty(axe.Violations.Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes[0].Html}"));
        Assert.True(overflow <= 0, $"The page is {overflow} px wider than the window.");
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.Equal(0, await visit.Page.Locator("[data-problem]").CountAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("[...document.images].filter(i => i.complete && i.naturalWidth === 0 && i.currentSrc).length"));
    }

    [Fact]
    public async Task A_shopper_walks_from_home_to_a_product_and_chooses_a_variant_without_JavaScript()
    {
        await using var visit = await (await demo.VisitAsync(390, 844, javaScript: false)).OpenAsync("/c/fragrance");

        await visit.Page.Locator("a[href^='/products/']").First.ClickAsync();
        Assert.Matches("/products/", visit.Page.Url);

        var variants = visit.Page.Locator("a[href*='variant=']");
        if (await variants.CountAsync() > 1)
        {
            var href = await variants.Nth(1).GetAttributeAsync("href");
            await variants.Nth(1).ClickAsync();
            Assert.EndsWith(href!, visit.Page.Url, StringComparison.Ordinal);
        }

        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
    }

    [Fact]
    public async Task The_regional_site_is_visibly_its_own()
    {
        await using var visit = await (await demo.VisitAsync()).OpenAsync("/");
        var headquarters = await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

        await visit.OpenAsync("/s/jiangnan");
        var region = await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

        Assert.NotEqual(headquarters, region);
        Assert.Contains("江南", await visit.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_moves_while_the_home_page_loads()
    {
        await using var visit = await (await demo.VisitAsync(390, 844)).OpenAsync("/");

        var shift = await visit.Page.EvaluateAsync<double>("""
            () => new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 500); })
            """);

        Assert.InRange(shift, 0, 0.02);
    }
}
