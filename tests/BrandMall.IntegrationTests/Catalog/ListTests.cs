using BrandMall.Catalog.Contracts;
using BrandMall.IntegrationTests.Search;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.IntegrationTests.Catalog;

public sealed class ListTests
{
    private const string Recipe = """
        { "name": "products",
          "categories": [
            { "path": "fragrance", "title": "香氛", "translations": { "en": { "title": "Fragrance" } } },
            { "path": "fragrance/perfume", "title": "香水" }, { "path": "ware", "title": "器物" } ],
          "products": [
            { "handle": "rain", "title": "竹雨", "type": "香水", "categories": ["fragrance/perfume"], "tags": ["新品", "江南"],
              "options": [{ "name": "容量", "values": ["50ml", "100ml"] }, { "name": "盒", "values": ["素", "礼"] }],
              "variants": [ { "sku": "R-50", "options": ["50ml", "素"], "price": 59800 }, { "sku": "R-100", "options": ["100ml", "素"], "price": 89800, "compareAtPrice": 99800 }, { "sku": "R-100G", "options": ["100ml", "礼"], "price": 92800 } ],
              "images": [{ "path": "products/rain.webp", "alt": "竹雨" }],
              "specifications": [{ "name": "产地", "value": "浙江" }],
              "translations": { "en": { "title": "Bamboo Rain", "options": { "容量": "Size", "素": "Plain" } } } },
            { "handle": "pine", "title": "松下", "categories": ["fragrance", "fragrance/perfume"], "tags": ["新品"], "variants": [{ "sku": "P", "price": 39800 }] },
            { "handle": "cup", "title": "盏", "categories": ["ware"], "variants": [{ "sku": "C", "price": 12800 }] },
            { "handle": "hidden", "title": "未上架", "status": "Draft", "categories": ["ware"], "variants": [{ "sku": "H", "price": 100 }] } ] }
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{ "list": ["cup", "gone", "hidden", "rain"] }""", "cup,rain")]
    [InlineData("""{ "list": { "handles": ["rain", "cup"] }, "limit": 1 }""", "rain")]
    [InlineData("""{ "list": { "category": "fragrance" } }""", "rain,pine")]
    [InlineData("""{ "list": { "category": "fragrance", "tag": "江南" } }""", "rain")]
    [InlineData("""{ "list": { "sort": "price-asc" } }""", "cup,pine,rain")]
    [InlineData("""{ "list": { "sort": "price-desc", "limit": 2 } }""", "rain,pine")]
    [InlineData("""{ "list": { "sort": "newest", "category": "nowhere" } }""", "")]
    [InlineData("""{ "list": { "sort": "title" } }""", "pine,cup,rain")]
    [InlineData("""{ "list": null }""", "")]
    public async Task A_list_is_answered_in_the_order_asked(string parameters, string handles)
    {
        await using var mall = await OpenAsync();

        Assert.Equal(handles, string.Join(',', (await mall.CardsAsync(parameters)).Select(c => c.Handle)));
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_widgets()
    {
        await using var mall = await OpenAsync();
        string[] one = ["""{ "list": { "category": "fragrance", "sort": "price-asc" } }"""];
        string[] many =
        [
            .. one, """{ "list": ["cup", "rain"] }""", """{ "list": { "tag": "新品" } }""", """{ "list": { "category": "ware", "sort": "title" } }""",
            """{ "list": { "category": "fragrance", "limit": 1 } }""", """{ "list": { "sort": "newest" } }""", """{ "list": { "sort": "price-desc", "limit": 3 } }""",
        ];

        foreach (var (provider, single, several) in new[]
        {
            ("catalog.products", one, many),
            ("catalog.categories", ["""{ "parent": null }"""], ["""{ "parent": null }""", """{ "paths": ["ware", "fragrance"] }""", """{ "parent": "fragrance" }"""]),
            ("catalog.related", ["""{ "handle": "rain" }"""], ["""{ "handle": "rain" }""", """{ "handle": "pine" }""", """{ "handle": "rain", "limit": 2 }"""]),
            ("catalog.listing", ["""{ "category": "fragrance" }"""], ["""{ "category": "fragrance" }""", """{ "category": "ware", "sort": "newest" }""", """{ "size": 1, "page": 2 }"""]),
        })
        {
            using var queries = new QueryCounter();
            await mall.AskAsync(provider, single);
            var ofOne = queries.Take();
            var (questions, _) = await mall.AskAsync(provider, several);
            var ofMany = queries.Take();

            Assert.All(questions, q => Assert.Null(q.Problem));
            Assert.InRange(ofOne, 1, 12);
            Assert.True(ofMany == ofOne, $"{provider}: {ofOne} queries for one widget, {ofMany} for {several.Length}.");
        }
    }

    [Fact]
    public async Task A_page_depends_on_the_products_it_asked_for_also_the_missing_ones()
    {
        await using var mall = await OpenAsync();

        var (_, tags) = await mall.AskAsync("catalog.products", ["""{ "list": ["cup", "gone"] }""", """{ "list": { "category": "fragrance" } }""", """{ "list": { "sort": "newest" } }"""]);

        Assert.Subset(tags.All.ToHashSet(), new HashSet<(string, string)> { ("product", "cup"), ("product", "gone"), ("product", "rain"), ("category", "fragrance"), ("category", "*") });
    }

    [Fact]
    public async Task A_list_that_makes_no_sense_is_a_problem_of_its_own_widget()
    {
        await using var mall = await OpenAsync();

        var (questions, _) = await mall.AskAsync("catalog.products", ["""{ "list": 5 }""", """{ "list": ["cup"] }"""]);

        Assert.NotNull(questions[0].Problem);
        Assert.Single((IReadOnlyList<ProductCard>)questions[1].Answer!);
    }

    [Fact]
    public async Task Categories_count_each_product_once_and_speak_the_pages_language()
    {
        await using var mall = await OpenAsync();

        var (questions, _) = await mall.AskAsync("catalog.categories", ["""{ "parent": null }"""], locale: "en");

        var roots = (IReadOnlyList<CategoryView>)questions[0].Answer!;
        Assert.Equal([("Fragrance", 2), ("器物", 1)], roots.Select(c => (c.Title, c.ProductCount)));
        Assert.Equal(("香水", 2, "/en/c/fragrance/perfume"), (roots[0].Children[0].Title, roots[0].Children[0].ProductCount, roots[0].Children[0].Url));
    }

    [Fact]
    public async Task A_listing_knows_its_total_pages_tags_and_addresses()
    {
        await using var mall = await OpenAsync();

        await SearchWorld.UntilAsync(async () => (await mall.AskAsync("catalog.listing", ["""{ "q": "竹" }"""])).Questions[0].Answer is ProductListing { Total: 1 }, TimeSpan.FromSeconds(30));

        var (questions, _) = await mall.AskAsync("catalog.listing", ["""{ "category": "fragrance", "size": 1, "page": 2, "sort": "price-asc" }""", """{ "tag": "江南" }""", """{ "q": "竹" }""", """{ "page": 5000 }"""]);

        var listing = (ProductListing)questions[0].Answer!;
        Assert.Equal(("rain", 2, 2, 2), (Assert.Single(listing.Products).Handle, listing.Total, listing.Page, listing.Pages));
        Assert.Equal([("新品", 2), ("江南", 1)], listing.TagOptions.Select(t => (t.Value, t.Count!.Value)));
        Assert.Equal("/c/fragrance?sort=price-asc", listing.PreviousUrl);
        Assert.Null(listing.NextUrl);
        Assert.Equal("/c/fragrance", listing.SortOptions.Single(o => o.Value == "manual").Url);
        Assert.Equal("/collections/all", ((ProductListing)questions[1].Answer!).TagOptions.Single(t => t.Selected).Url);
        Assert.Equal("rain", Assert.Single(((ProductListing)questions[2].Answer!).Products).Handle);
        Assert.Equal(100, ((ProductListing)questions[3].Answer!).Page);
    }

    [Fact]
    public async Task Related_products_share_the_category_and_leave_the_product_itself_out()
    {
        await using var mall = await OpenAsync();

        var (questions, _) = await mall.AskAsync("catalog.related", ["""{ "handle": "rain" }""", """{ "handle": "nobody" }"""]);

        Assert.Equal("pine", Assert.Single((IReadOnlyList<ProductCard>)questions[0].Answer!).Handle);
        Assert.Empty((IReadOnlyList<ProductCard>)questions[1].Answer!);
    }

    [Fact]
    public async Task The_recipe_step_is_safe_to_run_twice()
    {
        await using var mall = await OpenAsync();
        var before = await mall.DumpAsync();

        var report = await mall.RecipeAsync(Recipe);

        Assert.Equal("0, 4 already there", Assert.Single(report.Lines).Message);
        Assert.Equal(before, await mall.DumpAsync());
    }

    [Fact]
    public async Task A_recipe_in_another_currency_is_refused()
    {
        await using var mall = await OpenAsync();

        Assert.True((await mall.RecipeAsync("""{ "name": "products", "currency": "USD", "products": [] }""")).Failed);
    }

    private static async Task<Mall> OpenAsync()
    {
        var mall = await CatalogWorld.OpenAsync();
        var report = await mall.RecipeAsync(Recipe);
        Assert.Equal("4", Assert.Single(report.Lines).Message);
        return mall;
    }

    internal static Task<Mall> WithRecipeAsync() => OpenAsync();
}
