using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using BrandMall.Catalog.Contracts;
using BrandMall.IntegrationTests.Catalog;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Events;
using BrandMall.Search.Words;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Search;

public sealed partial class StorefrontTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_filtered_by_following_its_links_alone()
    {
        await using var mall = await IndexTests.OpenAsync(12);

        var all = await HtmlAsync(mall, "/c/tea");
        var brand = Link(all, "山隐");
        var both = Link(await HtmlAsync(mall, brand), "别家");
        var one = await HtmlAsync(mall, brand);

        Assert.Equal("/c/tea?brand=山隐", Uri.UnescapeDataString(brand));
        Assert.Equal("/c/tea?brand=山隐&brand=别家", Uri.UnescapeDataString(both));
        Assert.Equal(12, Cards(all));
        Assert.Equal(6, Cards(one));
        Assert.Contains(">6</small>", one[one.IndexOf("别家", StringComparison.Ordinal)..], StringComparison.Ordinal);      // its own choice does not shrink its neighbours
        Assert.Equal(12, Cards(await HtmlAsync(mall, both)));
        Assert.Equal(2, Cards(await HtmlAsync(mall, "/c/tea?brand=别家&category=tea/green")));
        Assert.Equal(5, Cards(await HtmlAsync(mall, "/c/tea?price=105-110")));
        Assert.Equal(12, Cards(await HtmlAsync(mall, "/c/tea?f=容量:50g&f=容量:100g")));
        Assert.Contains("plp__others", await HtmlAsync(mall, "/c/tea?f=容量:1kg&sort=drop%20table&page=-4&price=x-y"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_page_shows_marks_and_a_way_on_when_there_is_nothing()
    {
        await using var mall = await IndexTests.OpenAsync(6);

        var found = await HtmlAsync(mall, "/search?q=shancha");
        var nothing = await HtmlAsync(mall, "/search?q=%3Cscript%3Ealert(1)%3C/script%3E");
        var empty = await HtmlAsync(mall, "/search");

        Assert.Contains("<mark>山茶</mark>", found, StringComparison.Ordinal);
        Assert.Equal(6, Cards(found));
        Assert.DoesNotContain("<script>alert", nothing, StringComparison.Ordinal);
        Assert.Equal(4, Cards(nothing));
        Assert.Contains("role=\"search\"", empty, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_name_words_categories_and_products()
    {
        await using var mall = await IndexTests.OpenAsync(6);

        var json = await mall.Client.JsonAsync("/search/suggest?q=shan");

        Assert.Equal("山茶", json["words"]![0]!["text"]!.GetValue<string>());
        Assert.Equal("/c/tea", json["categories"]![0]!["url"]!.GetValue<string>());
        Assert.Equal(4, json["products"]!.AsArray().Count);
        Assert.Empty((await mall.Client.JsonAsync("/search/suggest"))["words"]!.AsArray());
        Assert.NotNull((await mall.Client.JsonAsync("/openapi/v1.json"))["paths"]!["/api/v1/search/suggest"]);
        Assert.NotNull((await mall.Client.JsonAsync("/openapi/v1.json"))["paths"]!["/api/v1/search"]);
    }

    [Fact]
    public async Task Synonyms_and_hot_words_are_the_brands_to_say()
    {
        await using var mall = await IndexTests.OpenAsync(6);
        using var admin = await mall.SignedInAsync();
        Assert.Equal(0, (await mall.Client.FindAsync("q=camellia")).Total);

        Assert.Equal(HttpStatusCode.Created, (await admin.PostAsJsonAsync("/api/admin/search/synonyms", new { words = new[] { "camellia", "山茶" } }, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.PostAsJsonAsync("/api/admin/search/synonyms", new { words = new[] { "alone" } }, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await admin.PostAsJsonAsync("/api/admin/search/words", new { word = "新茶" }, Ct)).StatusCode);

        Assert.Equal(6, (await mall.Client.FindAsync("q=camellia")).Total);
        Assert.Equal("新茶", (await mall.Client.JsonAsync("/search/suggest"))["words"]![0]!["text"]!.GetValue<string>());
        Assert.Single((await admin.JsonAsync("/api/admin/resources/search-synonyms"))["rows"]!.AsArray());
        Assert.Equal(HttpStatusCode.Accepted, (await admin.PostAsync(new Uri("/api/admin/search/rebuild", UriKind.Relative), null, Ct)).StatusCode);
        await SearchWorld.UntilAsync(async () => (await admin.JsonAsync("/api/admin/resources/search-nodes"))["rows"]!.AsArray().Count == 2, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task What_many_look_for_is_shown_but_nothing_that_could_name_a_person()
    {
        await using var mall = await IndexTests.OpenAsync(6);
        for (var time = 0; time < 4; time++)
        {
            foreach (var words in new[] { "山茶", "山茶 0 13800138000", "a@b.cn 山茶", "无此物" })
            {
                await HtmlAsync(mall, $"/search?q={Uri.EscapeDataString(words)}");
            }
        }

        await mall.Services.GetRequiredService<QueryTally>().FlushAsync(Ct);
        await mall.Services.GetRequiredService<WordShelf>().ChangedAsync([new Change { At = TimeProvider.System.GetUtcNow(), Kind = WordShelf.Kind, Key = "hot" }], Ct);

        Assert.Equal(["山茶"], (await mall.Client.JsonAsync("/search/suggest"))["words"]!.AsArray().Select(w => w!["text"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Lists_answer_from_the_database_where_there_is_no_index()
    {
        await using var mall = await IndexTests.OpenAsync(6);
        await mall.Services.GetRequiredService<BrandMall.Search.Indexing.IndexKeeper>().StopAsync(Ct);

        var (questions, _) = await mall.AskAsync("catalog.listing", ["""{ "category": "tea", "sort": "price-desc" }"""]);

        var listing = (ProductListing)questions[0].Answer!;
        Assert.Equal((6, "p5", 0), (listing.Total, listing.Products[0].Handle, listing.Facets.Count));
    }

    private static async Task<string> HtmlAsync(Mall mall, string path)
    {
        var reply = await mall.Client.GetAsync(new Uri(WebUtility.HtmlDecode(path), UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        return await reply.Content.ReadAsStringAsync(Ct);
    }

    /// <summary>The address behind a facet's value.</summary>
    private static string Link(string html, string label) =>
        WebUtility.HtmlDecode(Regex.Match(html, $"""<a href="([^"]*)" rel="nofollow"[^>]*><span class="facet__box">(?:(?!</a>).)*?{label}""", RegexOptions.Singleline).Groups[1].Value);

    private static int Cards(string html) => CardPattern().Count(html);

    [GeneratedRegex("<li class=\"card\">")]
    private static partial Regex CardPattern();
}
