using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Pages;
using BrandMall.Kernel.Widgets;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Widgets;

public sealed class CustomHtmlTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_runs_styles_loads_from_elsewhere_or_takes_names_is_gone_and_the_rest_stays()
    {
        await using var mall = await Mall.OpenAsync();
        await BareLook.AddSiteAsync(mall, "hq", "Aurora", null, ["zh-CN"]);
        const string hostile = """
            <div class="kept" id="main" style="position:fixed" onclick="x()" data-x="1"><p>good words</p><script>alert(1)</script><style>body{display:none}</style>
            <img src="/media/pages/a.webp" alt="ours"><img src="https://elsewhere.example/t.gif" alt="theirs"><img src="/assets/x.png" alt="nor this"><iframe src="https://elsewhere.example"></iframe>
            <form action="/subscriptions"><input name="email"></form><a href="javascript:alert(2)">link</a><svg onload="alert(3)"></svg><details><summary>More</summary>below</details></div></div></section>
            """;
        await PresetPages.PublishAsync(mall, "own", new JsonObject
        {
            ["slots"] = new JsonObject { ["main"] = new JsonArray("own", "after") },
            ["widgets"] = new JsonObject
            {
                ["own"] = new JsonObject { ["type"] = "custom-html", ["v"] = 1, ["settings"] = new JsonObject { ["html"] = hostile } },
                ["after"] = new JsonObject { ["type"] = "rich-text", ["v"] = 1, ["settings"] = new JsonObject { ["body"] = "<p>what follows</p>" } },
            },
        }, Ct);

        var html = await mall.Client.GetStringAsync(new Uri("/own", UriKind.Relative), Ct);
        var own = html[html.IndexOf("id=\"w-own\"", StringComparison.Ordinal)..html.IndexOf("id=\"w-after\"", StringComparison.Ordinal)];

        Assert.All(["good words", "class=\"kept\"", "<details><summary>More</summary>", "src=\"/media/pages/a.webp\""], kept => Assert.Contains(kept, own, StringComparison.Ordinal));
        Assert.All(["alert", "display:none", "style=", "onclick", "elsewhere", "/assets/", "<iframe", "<form", "<input", "javascript:", "<svg", "id=\"main\"", "data-x"], gone => Assert.DoesNotContain(gone, own, StringComparison.Ordinal));
        Assert.Single(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelectorAll("main > #w-after"));
    }

    [Fact]
    public async Task More_than_a_screenful_of_markup_is_refused_before_it_is_kept()
    {
        await using var mall = await Mall.OpenAsync();
        var widget = mall.Services.GetRequiredService<WidgetCatalog>().Find("custom-html")!;

        Assert.Contains("20000 characters", Assert.Single(SettingValues.Problems(widget, new JsonObject { ["html"] = new string('x', 20_001) })).Message, StringComparison.Ordinal);
    }
}
