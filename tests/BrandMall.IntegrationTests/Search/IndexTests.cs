using BrandMall.IntegrationTests.Catalog;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using BrandMall.Search.Contracts;
using BrandMall.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Search;

public sealed class IndexTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_just_saved_is_found_at_once()
    {
        await using var mall = await OpenAsync(20);
        Assert.Equal(0, (await mall.Client.FindAsync("q=寒梅")).Total);

        for (var round = 0; round < 5; round++)
        {
            await mall.RecipeAsync(SearchWorld.Products(1, $"寒梅{round}", first: round));

            await SearchWorld.UntilAsync(async () => await mall.Client.FindAsync($"q=寒梅{round}") is (1, [var handle]) && handle == $"p{round}", TimeSpan.FromSeconds(3));
        }
    }

    [Fact]
    public async Task Another_node_finds_it_within_a_second_or_so_from_an_index_of_its_own()
    {
        await using var mall = await OpenAsync(5);
        await using var second = await mall.OpenSecondNodeAsync();
        await SearchWorld.UntilAsync(async () => (await second.Client.FindAsync("q=山茶")).Total == 5, TimeSpan.FromSeconds(10));
        Assert.True(Directory.Exists(Path.Combine(mall.DataFolder, "search.2", "zh-CN")));

        await mall.RecipeAsync(SearchWorld.Products(1, "远山", first: 2));

        var took = await SearchWorld.UntilAsync(async () => (await second.Client.FindAsync("q=远山")).Total == 1, TimeSpan.FromSeconds(3));
        Assert.InRange(took.TotalSeconds, 0, 2);
    }

    [Fact]
    public async Task A_rebuild_never_leaves_a_visitor_without_results()
    {
        await using var mall = await OpenAsync(300);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var asked = 0;
        var visitors = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                Assert.Equal(300, (await mall.Client.FindAsync("q=山茶")).Total);
                Interlocked.Increment(ref asked);
            }
        }, Ct)).ToList();

        for (var round = 0; round < 3 || (asked <= 10 && round < 60); round++)
        {
            var before = BuiltAt(mall);
            await using var scope = mall.Scope();
            scope.ServiceProvider.GetRequiredService<ISearchRebuild>().Request();
            await scope.ServiceProvider.GetRequiredService<MallDb>().SaveChangesAsync(Ct);
            await SearchWorld.UntilAsync(() => Task.FromResult(BuiltAt(mall) > before), TimeSpan.FromSeconds(30));
        }

        await stop.CancelAsync();
        await Task.WhenAll(visitors);
        Assert.True(asked > 10, $"only {asked} questions");

        // The last one that answered goes once nobody reads it any more.
        await SearchWorld.UntilAsync(() => Task.FromResult(Directory.GetDirectories(Path.Combine(mall.DataFolder, "search", "zh-CN")).Length == 1), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task What_changes_during_a_rebuild_is_in_the_new_index()
    {
        await using var mall = await OpenAsync(400);
        var before = BuiltAt(mall);
        await using (var scope = mall.Scope())
        {
            scope.ServiceProvider.GetRequiredService<ISearchRebuild>().Request();
            await scope.ServiceProvider.GetRequiredService<MallDb>().SaveChangesAsync(Ct);
        }

        for (var n = 0; n < 10; n++)
        {
            await mall.RecipeAsync(SearchWorld.Products(1, "新芽", first: n));
        }

        await SearchWorld.UntilAsync(() => Task.FromResult(BuiltAt(mall) > before), TimeSpan.FromSeconds(30));
        Assert.Equal(10, (await mall.Client.FindAsync("q=新芽")).Total);
        Assert.Equal(390, (await mall.Client.FindAsync("q=山茶")).Total);
    }

    [Fact]
    public async Task A_site_finds_only_at_its_own_price()
    {
        await using var mall = await CatalogWorld.OpenAsync(
            new Site { Name = "main", DisplayName = "Main", IsDefault = true },
            new Site { Name = "abroad", DisplayName = "Abroad", Currency = "USD" });
        await mall.RecipeAsync(SearchWorld.Products(4));

        var here = await mall.Client.JsonAsync("/api/v1/search?q=山茶");
        var abroad = await mall.Client.JsonAsync("/s/abroad/api/v1/search?q=山茶");

        Assert.Equal(4, here["total"]!.GetValue<int>());
        Assert.Equal("CNY", here["products"]![0]!["price"]!["currency"]!.GetValue<string>());
        Assert.Null(abroad["products"]![0]!["price"]);
        Assert.Equal(4, (await mall.Client.FindAsync("price=50-500")).Total);
        Assert.Equal(0, (await mall.Client.FindAsync("price=50-500", "/s/abroad")).Total);
        Assert.Equal(0, (await mall.Client.FindAsync("sold=1", "/s/abroad")).Total);
    }

    [Fact]
    public async Task A_renamed_category_is_found_by_its_new_name_on_everything_in_it()
    {
        await using var mall = await OpenAsync(9);

        await mall.RecipeAsync("""{ "name": "products", "categories": [{ "path": "tea", "title": "茶" }, { "path": "tea/green", "title": "雀舌" }], "products": [] }""");

        Assert.Equal(3, (await mall.Client.FindAsync("q=雀舌")).Total);
    }

    [Fact]
    public async Task A_broken_index_is_made_anew()
    {
        await using var mall = await OpenAsync(3);
        await using (await mall.OpenSecondNodeAsync())
        {
        }

        var folder = Path.Combine(mall.DataFolder, "search.2", "zh-CN");
        foreach (var file in Directory.GetFiles(folder, "segments*", SearchOption.AllDirectories))
        {
            await File.WriteAllTextAsync(file, "rubbish", Ct);
        }

        await using var again = await mall.OpenSecondNodeAsync();
        await SearchWorld.UntilAsync(async () => (await again.Client.FindAsync("q=shancha")).Total == 3, TimeSpan.FromSeconds(10));
    }

    private static DateTimeOffset BuiltAt(Mall mall) => mall.Services.GetRequiredService<IndexShelf>().Find("zh-CN")?.Live?.State?.BuiltAt ?? DateTimeOffset.MinValue;

    internal static async Task<Mall> OpenAsync(int products)
    {
        var mall = await CatalogWorld.OpenAsync();
        await mall.RecipeAsync(SearchWorld.Products(products));
        await SearchWorld.UntilAsync(() => Task.FromResult(mall.Services.GetRequiredService<IndexShelf>().Find("zh-CN")?.Live is { } live && live.Count >= products), TimeSpan.FromSeconds(60));
        return mall;
    }
}
