using BrandMall.IntegrationTests.Catalog;
using BrandMall.IntegrationTests.Pages;
using BrandMall.Kernel.Caching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Caching;

/// <summary>What a page that is not in the page cache asks of the database.</summary>
public sealed class QueryBudgetTests
{
    [Fact]
    public async Task A_page_that_must_be_made_asks_as_much_with_fifty_widgets_as_with_twelve_and_little_once_its_data_is_known()
    {
        await using var mall = await Mall.OpenAsync(folder => BareLook.Furnish(folder), services => services.AddSingleton<IStartupFilter, PassTheCacheBy>());
        await BareLook.AddSiteAsync(mall, "hq");
        await mall.ImportAsync(CatalogWorld.Generated(40));
        Dictionary<int, (int First, int Again)> asked = [];
        foreach (var count in new[] { 12, 50 })
        {
            var widgets = string.Join(", ", Enumerable.Range(0, count).Select(index => (index % 3) switch
            {
                0 => $$""" "w{{index}}": { "type": "product-grid", "settings": { "products": ["p-{{index % 30}}", "p-{{(index + 1) % 30}}"] } } """,
                1 => $$""" "w{{index}}": { "type": "category-nav" } """,
                _ => $$""" "w{{index}}": { "type": "menu-list", "settings": { "menu": "m{{index}}" } } """,
            }));
            await BareLook.PublishAsync(mall, "hq", $"page-{count}", widgets);
            await mall.Client.GetStringAsync(new Uri($"/page-{count}", UriKind.Relative), TestContext.Current.CancellationToken);
            await BareLook.PublishAsync(mall, "hq", $"other-{count}", """ "a": { "type": "words" } """);
            await mall.Client.GetStringAsync(new Uri($"/page-{count}", UriKind.Relative), TestContext.Current.CancellationToken);

            using SqlCount queries = new(mall);
            await mall.Client.GetStringAsync(new Uri($"/page-{count}", UriKind.Relative), TestContext.Current.CancellationToken);
            var known = queries.Count;
            queries.Reset();
            await using (var scope = mall.Scope("hq"))
            {
                scope.ServiceProvider.GetRequiredService<BrandMall.Kernel.Events.Changes>().Record("product", "p-1");
                scope.ServiceProvider.GetRequiredService<BrandMall.Kernel.Events.Changes>().Record("category", "*");
                await scope.ServiceProvider.GetRequiredService<BrandMall.Kernel.Data.MallDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
            }

            queries.Reset();
            await mall.Client.GetStringAsync(new Uri($"/page-{count}", UriKind.Relative), TestContext.Current.CancellationToken);
            asked[count] = (queries.Count, known);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"12 widgets: {asked[12]}, 50 widgets: {asked[50]}");
        Assert.Equal(asked[12], asked[50]);
        Assert.InRange(asked[12].Again, 0, 3);
    }

    private sealed class PassTheCacheBy : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, following) =>
            {
                http.Features.Set(NoPageCache.Instance);
                return following(http);
            });
            next(app);
        };
    }
}
