using System.Net;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Headless;

/// <summary>The storefront as data: what a client that draws its own pages asks for.</summary>
public sealed class HeadlessTests : IAsyncLifetime
{
    private Mall _mall = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _mall = await Mall.OpenAsync();
        await RunAsync("""
            { "name": "sites", "sites": [
              { "name": "hq", "displayName": "山隐", "default": true, "theme": "Aurora", "locales": ["zh-CN", "en"], "currency": "CNY", "timeZone": "Asia/Shanghai" },
              { "name": "closed", "parent": "hq", "displayName": "内购", "theme": "Aurora", "locales": ["zh-CN"], "currency": "CNY", "timeZone": "Asia/Shanghai", "entry": { "rule": "access-code", "code": "pine-needles" } } ] },
            { "name": "products", "products": [ { "handle": "bamboo-rain", "title": "竹雨", "categories": ["fragrance"], "variants": [ { "sku": "B-1", "price": 59800 } ], "translations": { "en": { "title": "Bamboo Rain" } } } ] },
            { "name": "navigation", "site": "hq", "menus": [ { "alias": "main-menu", "title": "主菜单", "items": [ { "text": { "zh-CN": "香氛", "en": "Fragrance" }, "url": "/c/fragrance" } ] } ] },
            { "name": "content", "site": "hq", "data": [
              { "ContentItemId": "4tea0000000000000000000000", "ContentType": "Page", "DisplayText": "茶", "Latest": true, "Published": true, "TitlePart": { "Title": "茶" }, "AutoroutePart": { "Path": "tea" },
                "PagePart": { "slots": { "main": ["w1", "w2", "w4"] }, "widgets": {
                  "w1": { "type": "product-grid", "settings": { "products": { "mode": "manual", "handles": ["bamboo-rain"] } } },
                  "w2": { "type": "columns", "slots": { "items": ["w3"] } },
                  "w3": { "type": "rich-text", "settings": { "heading": { "zh-CN": "春", "en": "Spring" } } },
                  "w4": { "type": "unheard-of" } } } } ] }
            """);
    }

    public ValueTask DisposeAsync() => _mall.DisposeAsync();

    [Fact]
    public async Task A_page_is_its_widgets_with_settings_and_data_in_the_language_asked_for()
    {
        var page = await JsonAsync("/api/v1/pages?path=/tea&locale=en");

        Assert.Equal("hq", page["site"]!.GetValue<string>());
        Assert.Equal("en", page["locale"]!.GetValue<string>());
        Assert.Equal($"{_mall.Url}en/tea", page["canonicalUrl"]!.GetValue<string>());
        Assert.Equal(["w1", "w2", "w4"], page["slots"]!["main"]!.AsArray().Select(id => id!.GetValue<string>()));
        Assert.Equal("Spring", page["widgets"]!["w3"]!["settings"]!["heading"]!.GetValue<string>());
        Assert.Contains("w3", page["widgets"]!["w2"]!["slots"]!.AsObject().SelectMany(slot => slot.Value!.AsArray()).Select(id => id!.GetValue<string>()));
        Assert.Equal("widget.unknown", page["widgets"]!["w4"]!["problem"]!.GetValue<string>());
        var product = page["widgets"]!["w1"]!["data"]!["products"]!.AsArray().Single()!;
        Assert.Equal("Bamboo Rain", product["title"]!.GetValue<string>());
        Assert.Equal(59800, product["price"]!["amount"]!.GetValue<long>());
        Assert.Equal("/en/products/bamboo-rain", product["url"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_template_page_tells_what_it_is_about()
    {
        var page = await JsonAsync("/api/v1/pages?path=%2Fproducts%2Fbamboo-rain%3Fvariant%3DB-1");
        Assert.Equal("product", page["template"]!.GetValue<string>());
        Assert.Equal("竹雨", page["context"]!["product"]!["title"]!.GetValue<string>());
        Assert.True(page["context"]!["product"]!["chosen"]!.GetValue<bool>());
        Assert.NotEmpty(page["breadcrumbs"]!.AsArray());
    }

    [Fact]
    public async Task Products_categories_and_menus_are_listed()
    {
        Assert.Equal("竹雨", (await JsonAsync("/api/v1/products?category=fragrance"))["products"]![0]!["title"]!.GetValue<string>());
        Assert.Equal("Bamboo Rain", (await JsonAsync("/en/api/v1/products/bamboo-rain"))["title"]!.GetValue<string>());
        Assert.Equal("fragrance", (await JsonAsync("/api/v1/categories"))["categories"]![0]!["path"]!.GetValue<string>());
        Assert.Equal("Fragrance", (await JsonAsync("/api/v1/navigation/main-menu?locale=en"))["items"]![0]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_answer_is_known_again_by_its_tag_and_changes_with_what_it_shows()
    {
        var first = await _mall.Client.GetAsync(At("/api/v1/products/bamboo-rain"), Ct);
        Assert.Equal("*", first.Headers.GetValues("Access-Control-Allow-Origin").Single());
        using HttpRequestMessage again = new(HttpMethod.Get, At("/api/v1/products/bamboo-rain"));
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, (await _mall.Client.SendAsync(again, Ct)).StatusCode);

        await RunAsync("""{ "name": "products", "products": [ { "handle": "bamboo-rain", "title": "竹雨", "variants": [ { "sku": "B-1", "price": 49800 } ] } ] }""");
        for (var attempt = 0; attempt < 50 && await PriceAsync() != 49800; attempt++)
        {
            await Task.Delay(100, Ct);
        }

        Assert.Equal(49800, await PriceAsync());
    }

    [Theory]
    [InlineData("/api/v1/pages?path=/nothing", HttpStatusCode.NotFound, "route.unknown")]
    [InlineData("/api/v1/products/nothing", HttpStatusCode.NotFound, "route.unknown")]
    [InlineData("/api/v1/navigation/nothing", HttpStatusCode.NotFound, "route.unknown")]
    [InlineData("/api/v1/pages?path=tea", HttpStatusCode.UnprocessableEntity, "page.path")]
    [InlineData("/api/v1/pages?path=/tea&locale=fr", HttpStatusCode.UnprocessableEntity, "locale.unknown")]
    public async Task What_cannot_be_answered_says_why(string path, HttpStatusCode status, string code)
    {
        var reply = await _mall.Client.GetAsync(At(path), Ct);
        Assert.Equal(status, reply.StatusCode);
        Assert.Equal("application/problem+json", reply.Content.Headers.ContentType!.MediaType);
        Assert.Equal(code, (string?)JsonNode.Parse(await reply.Content.ReadAsStringAsync(Ct))!["code"]);
    }

    [Theory]
    [InlineData("/api/v1/pages")]
    [InlineData("/api/v1/products?page=0")]
    [InlineData("/api/v1/products?size=101")]
    public async Task A_parameter_out_of_bounds_is_refused(string path) => Assert.Equal(HttpStatusCode.BadRequest, (await _mall.Client.GetAsync(At(path), Ct)).StatusCode);

    [Theory]
    [InlineData("/s/closed/api/v1/pages?path=/tea")]
    [InlineData("/s/closed/api/v1/products")]
    [InlineData("/s/closed/api/v1/products/bamboo-rain")]
    [InlineData("/s/closed/api/v1/categories")]
    [InlineData("/s/closed/api/v1/navigation/main-menu")]
    [InlineData("/s/closed/sitemap.xml")]
    [InlineData("/s/closed/feed.xml")]
    public async Task A_site_behind_an_access_code_tells_nothing(string path)
    {
        var reply = await _mall.Client.GetAsync(At(path), Ct);
        Assert.False(reply.IsSuccessStatusCode);
        var said = await reply.Content.ReadAsStringAsync(Ct);
        Assert.DoesNotContain("竹雨", said, StringComparison.Ordinal);
        Assert.DoesNotContain("59800", said, StringComparison.Ordinal);
    }

    private async Task<long> PriceAsync() => (await JsonAsync("/api/v1/products/bamboo-rain"))["price"]!["amount"]!.GetValue<long>();

    private static Uri At(string path) => new(path, UriKind.Relative);

    private async Task<JsonNode> JsonAsync(string path) => JsonNode.Parse(await _mall.Client.GetStringAsync(At(path), Ct))!;

    private async Task RunAsync(string steps)
    {
        var path = Path.Combine(_mall.DataFolder, "headless.recipe.json");
        await File.WriteAllTextAsync(path, $$"""{ "name": "headless", "steps": [ {{steps}} ] }""", Ct);
        var report = await _mall.Services.GetRequiredService<RecipeRunner>().RunAsync(path, null, Ct);
        Assert.False(report.Failed, string.Join('\n', report.Lines));
    }
}
