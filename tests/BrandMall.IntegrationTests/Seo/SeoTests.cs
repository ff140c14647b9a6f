using System.Net;
using System.Net.Http.Json;
using System.Xml.Linq;
using BrandMall.IntegrationTests.Content;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Seo;

/// <summary>What search engines, feed readers and visitors of old addresses find.</summary>
public sealed class SeoTests : IAsyncLifetime
{
    private static readonly XNamespace s_map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace s_xhtml = "http://www.w3.org/1999/xhtml";
    private Mall _mall = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _mall = await Mall.OpenAsync();
        await RunAsync("""
            { "name": "sites", "sites": [
              { "name": "hq", "displayName": "山隐", "default": true, "theme": "Aurora", "locales": ["zh-CN", "en"], "currency": "CNY", "timeZone": "Asia/Shanghai" },
              { "name": "jiangnan", "parent": "hq", "displayName": "江南", "theme": "Aurora", "locales": ["zh-CN"], "currency": "CNY", "timeZone": "Asia/Shanghai" },
              { "name": "staff", "parent": "hq", "displayName": "内购", "tier": "employee", "theme": "Aurora", "locales": ["zh-CN"], "currency": "CNY", "timeZone": "Asia/Shanghai" } ] },
            { "name": "content", "site": "hq", "data": [
              { "ContentItemId": "4home000000000000000000000", "ContentType": "Page", "DisplayText": "首页", "Latest": true, "Published": true, "TitlePart": { "Title": "首页" }, "AutoroutePart": { "Path": "welcome", "SetHomepage": true }, "PagePart": { "slots": { "main": [] }, "widgets": {} } },
              { "ContentItemId": "4tea0000000000000000000000", "ContentType": "Page", "DisplayText": "茶", "Latest": true, "Published": true, "TitlePart": { "Title": "茶" }, "AutoroutePart": { "Path": "春茶" }, "PagePart": { "slots": { "main": [] }, "widgets": {} } },
              { "ContentItemId": "4quiet00000000000000000000", "ContentType": "Page", "DisplayText": "草稿", "Latest": true, "Published": false, "TitlePart": { "Title": "草稿" }, "AutoroutePart": { "Path": "draft" }, "PagePart": { "slots": { "main": [] }, "widgets": {} } } ] },
            { "name": "content", "site": "jiangnan", "data": [
              { "ContentItemId": "4rain000000000000000000000", "ContentType": "Page", "DisplayText": "梅雨", "Latest": true, "Published": true, "TitlePart": { "Title": "梅雨" }, "AutoroutePart": { "Path": "rain" }, "PagePart": { "slots": { "main": [] }, "widgets": {} } } ] },
            { "name": "products", "products": [ { "handle": "bamboo-rain", "title": "竹雨", "variants": [ { "sku": "B-1", "price": 59800 } ] } ] },
            { "name": "redirects", "site": "hq", "redirects": [ { "from": "/old-tea", "to": "/春茶" } ] }
            """);
    }

    public ValueTask DisposeAsync() => _mall.DisposeAsync();

    [Fact]
    public async Task The_sitemap_lists_every_page_once_a_language_with_its_translations()
    {
        var index = await XmlAsync("/sitemap.xml");
        var files = index.Descendants(s_map + "loc").Select(loc => loc.Value).ToList();
        Assert.Contains($"{Origin}/sitemap/pages-1.xml", files);
        Assert.Contains($"{Origin}/sitemap/products-1.xml", files);

        var pages = await XmlAsync("/sitemap/pages-1.xml");
        Assert.Equal(
            [$"{Origin}/", $"{Origin}/en", $"{Origin}/%E6%98%A5%E8%8C%B6", $"{Origin}/en/%E6%98%A5%E8%8C%B6"],
            pages.Descendants(s_map + "loc").Select(loc => loc.Value));
        Assert.Equal(["zh-CN", "en"], pages.Descendants(s_map + "url").First().Elements(s_xhtml + "link").Select(link => link.Attribute("hreflang")!.Value));

        foreach (var file in files)
        {
            foreach (var loc in (await XmlAsync(new Uri(file).AbsolutePath)).Descendants(s_map + "loc"))
            {
                Assert.Equal(HttpStatusCode.OK, (await _mall.Client.GetAsync(new Uri(loc.Value), Ct)).StatusCode);
            }
        }
    }

    [Fact]
    public async Task A_region_lists_what_it_inherits_and_its_own_and_headquarters_does_not_list_the_regions()
    {
        var region = (await XmlAsync("/s/jiangnan/sitemap/pages-1.xml")).Descendants(s_map + "loc").Select(loc => loc.Value).ToList();
        Assert.Contains($"{Origin}/s/jiangnan/rain", region);
        Assert.Contains($"{Origin}/s/jiangnan/%E6%98%A5%E8%8C%B6", region);
        Assert.DoesNotContain((await XmlAsync("/sitemap/pages-1.xml")).Descendants(s_map + "loc"), loc => loc.Value.EndsWith("/rain", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_staff_mall_is_told_to_nobody()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/s/staff/sitemap.xml")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/s/staff/feed.xml")).StatusCode);
        var robots = await _mall.Client.GetStringAsync(At("/robots.txt"), Ct);
        Assert.Contains("Disallow: /s/staff\n", robots, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {Origin}/s/jiangnan/sitemap.xml\n", robots, StringComparison.Ordinal);
        Assert.Contains("noindex", await _mall.Client.GetStringAsync(At("/s/staff/%E6%98%A5%E8%8C%B6"), Ct), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sitemap/pages-2.xml")]
    [InlineData("/sitemap/pages-0.xml")]
    [InlineData("/sitemap/nothing-1.xml")]
    [InlineData("/sitemap/pages.xml")]
    public async Task A_file_that_is_not_in_the_index_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(path)).StatusCode);

    [Fact]
    public async Task The_feed_tells_what_is_new()
    {
        var feed = await XmlAsync("/feed.xml");
        Assert.Contains(feed.Descendants("item"), item => item.Element("link")!.Value == $"{Origin}/products/bamboo-rain" && item.Element("title")!.Value == "竹雨");
    }

    [Fact]
    public async Task The_home_page_has_one_address()
    {
        var reply = await GetAsync("/welcome");
        Assert.Equal(HttpStatusCode.MovedPermanently, reply.StatusCode);
        Assert.Equal("/", reply.Headers.Location!.OriginalString);
        Assert.Equal("/en", (await GetAsync("/en/welcome")).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_old_address_leads_to_the_page_on_every_site_that_inherits_it()
    {
        Assert.Equal("/%E6%98%A5%E8%8C%B6?from=mail", (await GetAsync("/Old-Tea?from=mail")).Headers.Location!.OriginalString);
        Assert.Equal("/s/jiangnan/%E6%98%A5%E8%8C%B6", (await GetAsync("/s/jiangnan/old-tea")).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_page_that_moves_leaves_its_old_address_leading_to_the_new_one_and_back_again_without_a_circle()
    {
        await MoveAsync("spring-tea");
        Assert.Equal("/spring-tea", (await GetAsync("/%E6%98%A5%E8%8C%B6")).Headers.Location!.OriginalString);
        Assert.Equal("/spring-tea", (await GetAsync("/old-tea")).Headers.Location!.OriginalString);

        await MoveAsync("春茶");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/%E6%98%A5%E8%8C%B6")).StatusCode);
        Assert.Equal("/%E6%98%A5%E8%8C%B6", (await GetAsync("/spring-tea")).Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/a", "//evil.example", "redirect.to")]
    [InlineData("/a", "/\\evil.example", "redirect.to")]
    [InlineData("/a", "http://plain.example/", "redirect.to")]
    [InlineData("/a", "javascript:alert(1)", "redirect.to")]
    [InlineData("/", "/tea", "redirect.from")]
    [InlineData("/a?b", "/tea", "redirect.from")]
    [InlineData("/a", "/A/", "redirect.circle")]
    [InlineData("/春茶-2", "/old-tea", null)]
    public async Task A_way_that_leads_nowhere_safe_is_refused(string from, string to, string? code)
    {
        using var admin = await _mall.SignedInAsync();
        var reply = await admin.PostAsJsonAsync(At("/api/admin/sites/hq/resources/redirects/rows"), new { values = new { from, to } }, Ct);
        Assert.Equal(code is null ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, reply.StatusCode);
        Assert.Equal(code, code is null ? null : await reply.CodeAsync());
    }

    [Fact]
    public async Task A_circle_of_ways_is_refused_and_a_dropped_way_is_gone()
    {
        using var admin = await _mall.SignedInAsync();
        await admin.PostAsJsonAsync(At("/api/admin/sites/hq/resources/redirects/rows"), new { values = new { from = "/one", to = "/two" } }, Ct);
        var circle = await admin.PostAsJsonAsync(At("/api/admin/sites/hq/resources/redirects/rows"), new { values = new { from = "/two", to = "/one" } }, Ct);
        Assert.Equal("redirect.circle", await circle.CodeAsync());

        Assert.Equal(HttpStatusCode.NoContent, (await admin.DeleteAsync(At("/api/admin/sites/hq/resources/redirects/rows/one"), Ct)).StatusCode);
        await EventuallyAsync(async () => (await GetAsync("/one")).StatusCode == HttpStatusCode.NotFound);
    }

    private string Origin => _mall.Url.ToString().TrimEnd('/');

    private static Uri At(string path) => new(path, UriKind.Relative);

    private Task<HttpResponseMessage> GetAsync(string path) => _mall.Client.GetAsync(At(path), Ct);

    private async Task<XDocument> XmlAsync(string path) => XDocument.Parse(await _mall.Client.GetStringAsync(At(path), Ct));

    private async Task MoveAsync(string path)
    {
        await _mall.OnAsync("hq", async store =>
        {
            var page = (await store.LatestAsync("4tea0000000000000000000000", Ct))!;
            page.Part("AutoroutePart")!["Path"] = path;
            await store.PublishAsync(page, Ct);
        });
        await EventuallyAsync(async () => (await GetAsync($"/{path}")).StatusCode == HttpStatusCode.OK);
    }

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        for (var attempt = 0; attempt < 50 && !await holds(); attempt++)
        {
            await Task.Delay(100, Ct);
        }

        Assert.True(await holds());
    }

    private async Task RunAsync(string steps)
    {
        var path = Path.Combine(_mall.DataFolder, "seo.recipe.json");
        await File.WriteAllTextAsync(path, $$"""{ "name": "seo", "steps": [ {{steps}} ] }""", Ct);
        var report = await _mall.Services.GetRequiredService<RecipeRunner>().RunAsync(path, null, Ct);
        Assert.False(report.Failed, string.Join('\n', report.Lines));
    }
}
