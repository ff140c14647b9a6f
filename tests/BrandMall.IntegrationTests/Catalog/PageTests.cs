using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Catalog;

public sealed class PageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_product_page_selects_the_variant_its_address_names()
    {
        await using var mall = await ListTests.WithRecipeAsync();

        var page = await LoadAsync(mall, "product", "handle", "rain", "?variant=R-100");

        var product = (ProductDetail)page!.Models["product"]!;
        Assert.Equal(("R-100", true, 89800L), (product.Selected!.Sku, product.Chosen, product.Price!.Amount));
        Assert.Equal("R-50", product.Options[0].Values.Single(v => v.Value == "50ml").Sku);
        Assert.Equal("R-100G", product.Options[1].Values.Single(v => v.Value == "礼").Sku);
        Assert.Equal("/products/rain", page.CanonicalPath);
        Assert.Equal(["/c/fragrance", "/c/fragrance/perfume", "/products/rain"], page.Breadcrumbs.Select(b => b.Path));
        Assert.Equal("products/rain.webp", page.Image);
        Assert.Equal("AggregateOffer", page.StructuredData!["offers"]!["@type"]!.GetValue<string>());
        Assert.Equal("598.00", page.StructuredData["offers"]!["lowPrice"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_option_that_leads_nowhere_has_no_address()
    {
        await using var mall = await ListTests.WithRecipeAsync();

        var page = await LoadAsync(mall, "product", "handle", "rain", "?variant=R-50");

        var gift = ((ProductDetail)page!.Models["product"]!).Options[1].Values.Single(v => v.Value == "礼");
        Assert.Equal((null, null, false), (gift.Sku, gift.Url, gift.Selected));
    }

    [Theory]
    [InlineData("product", "handle", "gone")]
    [InlineData("product", "handle", "hidden")]
    [InlineData("category", "path", "nowhere")]
    public async Task What_is_not_there_or_not_listed_has_no_page(string template, string key, string value)
    {
        await using var mall = await ListTests.WithRecipeAsync();

        Assert.Null(await LoadAsync(mall, template, key, value));
    }

    [Fact]
    public async Task A_category_page_hands_its_list_what_the_address_says_and_drops_nonsense()
    {
        await using var mall = await ListTests.WithRecipeAsync();

        var page = await LoadAsync(mall, "category", "path", "fragrance/perfume", "?sort=price-asc&page=3&tag=x");
        var nonsense = await LoadAsync(mall, "category", "path", "fragrance", "?sort=drop&page=-7");

        Assert.Equal("""{"path":"/c/fragrance/perfume","category":"fragrance/perfume","sort":"price-asc","page":3,"tag":"x","q":null,"collection":null,"brand":null,"filters":[],"price":null,"sold":false}""", page!.Values.ToJsonString());
        Assert.Equal("/c/fragrance/perfume?page=3", page.CanonicalPath);
        Assert.Equal(("manual", 1), (nonsense!.Values["sort"]!.GetValue<string>(), nonsense.Values["page"]!.GetValue<int>()));
        Assert.Equal("全部商品", (await LoadAsync(mall, "collection", "", ""))!.Title);
    }

    private static async Task<PageContext?> LoadAsync(Mall mall, string template, string key, string value, string query = "")
    {
        await using var scope = mall.Scope();
        var route = scope.ServiceProvider.GetServices<PageRoute>().Single(r => r.Template == template);
        var source = (IPageContextSource)scope.ServiceProvider.GetRequiredService(route.ContextSource);
        var parsed = new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query));
        return await source.LoadAsync(new PageAddress("/", new Dictionary<string, string> { [key] = value }, parsed), new PageTags(), Ct);
    }
}
