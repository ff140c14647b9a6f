using System.Net;

namespace BrandMall.IntegrationTests.Pages;

public sealed class PageTests(BareMall bare) : IClassFixture<BareMall>
{
    private readonly Mall _mall = bare.Mall;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_published_page_shows_its_widgets_in_the_frame()
    {
        await BareLook.PublishAsync(_mall, "hq", "spring", """ "a": { "type": "words", "settings": { "text": "Spring teas" } }, "b": { "type": "box", "slots": { "items": ["c"] } }, "c": { "type": "words", "settings": { "text": "In the box" } } """);

        var html = await GetAsync("/spring");

        Assert.Contains("<section class=\"w w-words\" id=\"w-a\"><p>Spring teas</p></section>", html, StringComparison.Ordinal);
        Assert.Contains("<div class=\"box\"><section class=\"w w-words\" id=\"w-c\"><p>In the box</p></section>", html, StringComparison.Ordinal);
        Assert.Contains("The header", html, StringComparison.Ordinal);
        Assert.Contains("The footer", html, StringComparison.Ordinal);
        Assert.Contains("<title>Page spring", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_encoded_and_rich_text_is_cleaned()
    {
        await BareLook.PublishAsync(_mall, "hq", "hostile", """
            "a": { "type": "words", "settings": { "text": "<script>alert(1)</script>" } },
            "b": { "type": "rich", "settings": { "html": "<p onclick='x()'>good</p><script>alert(2)</script><a href='javascript:alert(3)'>link</a><img src=x onerror=alert(4)>" } }
            """);

        var html = await GetAsync("/hostile");

        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
        Assert.Contains("<p>good</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(2)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onerror", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unheard-of", "widget.unknown")]
    [InlineData("misspelt", "widget.template")]
    [InlineData("greedy", "widget.limit")]
    [InlineData("no-such-data", "widget.data")]
    public async Task A_widget_that_cannot_be_shown_leaves_the_rest_of_the_page(string type, string code)
    {
        await BareLook.PublishAsync(_mall, "hq", $"with-{type}", $$""" "a": { "type": "words", "settings": { "text": "before" } }, "bad": { "type": "{{type}}" }, "z": { "type": "words", "settings": { "text": "after" } } """);

        var reply = await _mall.Client.GetAsync(new Uri($"/with-{type}", UriKind.Relative), Ct);
        var html = await reply.Content.ReadAsStringAsync(Ct);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Contains("before", html, StringComparison.Ordinal);
        Assert.Contains("after", html, StringComparison.Ordinal);
        Assert.Contains($"id=\"w-bad\" hidden data-problem=\"{code}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reusable_block_shows_on_every_page_that_refers_to_it_and_a_circle_is_cut()
    {
        var block = BrandMall.Kernel.Primitives.OrchardId.New();
        await BareLook.PublishAsync(_mall, "hq", "the-block", $$""" "x": { "type": "words", "settings": { "text": "Shared words" } }, "self": { "type": "block", "ref": "{{block}}" } """, "Block", block);
        await BareLook.PublishAsync(_mall, "hq", "one", $$""" "r": { "type": "block", "ref": "{{block}}" } """);
        await BareLook.PublishAsync(_mall, "hq", "two", $$""" "r": { "type": "block", "ref": "{{block}}" } """);

        foreach (var page in new[] { "/one", "/two" })
        {
            var html = await GetAsync(page);
            Assert.Contains("Shared words", html, StringComparison.Ordinal);
            Assert.Contains("data-problem=\"block.circle\"", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_site_that_stores_nothing_serves_its_parents_page_until_it_has_its_own()
    {
        await BareLook.PublishAsync(_mall, "hq", "story", """ "a": { "type": "words", "settings": { "text": "Headquarters' story" } } """);
        Assert.Contains("Headquarters", await GetAsync("/s/north/story"), StringComparison.Ordinal);

        await BareLook.PublishAsync(_mall, "north", "story", """ "a": { "type": "words", "settings": { "text": "The north's story" } } """);

        Assert.Contains("The north", await GetAsync("/s/north/story"), StringComparison.Ordinal);
        Assert.Contains("Headquarters", await GetAsync("/story"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_speaks_the_language_of_its_address()
    {
        await BareLook.PublishAsync(_mall, "hq", "tea", """ "a": { "type": "words", "settings": { "text": { "zh-CN": "茶", "en": "Tea" } } } """);

        var chinese = await GetAsync("/tea");
        var english = await GetAsync("/en/tea");

        Assert.Contains("<p>茶</p>", chinese, StringComparison.Ordinal);
        Assert.Contains("<p>Tea</p>", english, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"en\"", chinese, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", english, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/s/no-such-site/spring")]
    [InlineData("/products/no-such-product")]
    [InlineData("/a/../../etc/passwd")]
    public async Task An_address_without_a_page_gets_the_designed_404(string path)
    {
        var reply = await _mall.Client.GetAsync(new Uri(path, UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.NotFound, reply.StatusCode);
        Assert.Contains("Nothing here", await reply.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_change_shows_at_once()
    {
        var id = await BareLook.PublishAsync(_mall, "hq", "news", """ "a": { "type": "words", "settings": { "text": "old" } } """);
        Assert.Contains("old", await GetAsync("/news"), StringComparison.Ordinal);

        await BareLook.PublishAsync(_mall, "hq", "news", """ "a": { "type": "words", "settings": { "text": "new" } } """, id: id);

        Assert.Contains("<p>new</p>", await GetAsync("/news"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_security_policy_allows_the_pages_one_style_and_no_other()
    {
        await BareLook.PublishAsync(_mall, "hq", "styled", """ "a": { "type": "words", "settings": { "size": { "base": 40, "mobile": 20 } } } """);

        var reply = await _mall.Client.GetAsync(new Uri("/styled", UriKind.Relative), Ct);
        var html = await reply.Content.ReadAsStringAsync(Ct);
        var policy = reply.Headers.GetValues("Content-Security-Policy").Single();
        var style = html.Split("<style>")[1].Split("</style>")[0];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));

        Assert.Equal("#w-a{--size:40px}@media (max-width:719px){#w-a{--size:20px}}", style);
        Assert.Contains($"style-src 'self' 'sha256-{hash}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_asset_is_kept_for_ever_under_its_fingerprint_and_asked_for_again_under_an_older_one()
    {
        await BareLook.PublishAsync(_mall, "hq", "plain", """ "a": { "type": "words" } """);
        var html = await GetAsync("/plain");
        var address = html.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];

        var reply = await _mall.Client.GetAsync(new Uri(address, UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Contains("immutable", reply.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("--color-ink:#222222", await reply.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);

        var other = await _mall.Client.GetAsync(new Uri("/assets/Bare/theme.0123456789abcdef.css", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);      // a page made before a change of looks is still dressed
        Assert.Equal("no-cache", other.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await _mall.Client.GetAsync(new Uri("/assets/Bare/nothing.0123456789abcdef.css", UriKind.Relative), Ct)).StatusCode);
    }

    [Fact]
    public async Task A_trailing_slash_leads_to_the_address_without_it()
    {
        var reply = await _mall.Client.GetAsync(new Uri("/spring/?a=1", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.MovedPermanently, reply.StatusCode);
        Assert.Equal("/spring?a=1", reply.Headers.Location!.ToString());
    }

    private async Task<string> GetAsync(string path)
    {
        var reply = await _mall.Client.GetAsync(new Uri(path, UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        return await reply.Content.ReadAsStringAsync(Ct);
    }
}
