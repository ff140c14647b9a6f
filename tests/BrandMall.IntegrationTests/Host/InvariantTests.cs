using BrandMall.IntegrationTests.Catalog;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Invariants;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Host;

/// <summary>What must hold of the whole database: nothing is found where all is well, and what was broken behind the rules' back is.</summary>
public sealed class InvariantTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Sites1", """UPDATE kernel_sites SET "ParentId" = (SELECT s."Id" FROM kernel_sites s WHERE s."Name" = 'out') WHERE "Name" = 'main'""", "main")]
    [InlineData("Content1", """DELETE FROM kernel_content_handles WHERE "Kind" = 'path' AND "Key" = 'story'""", "story")]
    [InlineData("Content1", """UPDATE kernel_content_handles SET "Key" = 'elsewhere' WHERE "Kind" = 'path' AND "Key" = 'story'""", "elsewhere")]
    [InlineData("K1", """UPDATE catalog_variants SET "OptionValues" = '["S"]' WHERE "Sku" = 'A-M'""", "A-S, A-M")]
    [InlineData("K1", """UPDATE catalog_variants SET "OptionValues" = '[]' WHERE "Sku" = 'A-M'""", "A-M")]
    [InlineData("K3", """DELETE FROM catalog_site_placements""", "b on out")]
    [InlineData("Catalog1", """DELETE FROM catalog_collection_members""", "b in olds")]
    [InlineData("B2", """UPDATE catalog_price_entries SET "Until" = NULL WHERE "Until" IS NOT NULL""", "A-S")]
    [InlineData("B3", """UPDATE catalog_floor_prices SET "AmountMinor" = 999999""", "A-S")]
    [InlineData("B4", """UPDATE catalog_price_entries SET "AmountMinor" = 99999 WHERE "PriceBookId" = (SELECT b."Id" FROM catalog_price_books b WHERE b."Name" = 'outlet')""", "A-M")]
    [InlineData("B8", """UPDATE catalog_price_books SET "ParentId" = "Id" WHERE "Name" = 'outlet'""", "outlet")]
    [InlineData("B8", """UPDATE catalog_price_books SET "Currency" = 'JPY' WHERE "Name" = 'outlet'""", "JPY")]
    public async Task Each_rule_finds_what_breaks_it(string id, string breach, string named)
    {
        await using var mall = await SoundAsync();
        Assert.All(await CheckAsync(mall), rule => Assert.Empty(rule.Value));

        await using (var scope = mall.BrandScope())
        {
#pragma warning disable EF1002 // our own statements
            Assert.NotEqual(0, await scope.ServiceProvider.GetRequiredService<MallDb>().Database.ExecuteSqlRawAsync(breach, Ct));
#pragma warning restore EF1002
        }

        var found = await CheckAsync(mall);
        Assert.Contains(found[id], breached => breached.Contains(named, StringComparison.Ordinal));
        // Looking leaves everything as it is: looked at again, it is as broken.
        Assert.Equal(found[id], (await CheckAsync(mall))[id]);
    }

    private static async Task<Dictionary<string, IReadOnlyList<string>>> CheckAsync(Mall mall)
    {
        Dictionary<string, IReadOnlyList<string>> found = [];
        await using var scope = mall.BrandScope();
        foreach (var rule in scope.ServiceProvider.GetServices<IInvariant>())
        {
            found[rule.Id] = await rule.CheckAsync(Ct);
        }

        return found;
    }

    /// <summary>Two sites, products in a collection by rule and out of an assortment, prices with a floor, a guard and dates, and a page.</summary>
    private static async Task<Mall> SoundAsync()
    {
        var mall = await CatalogWorld.OpenAsync(new Site { Name = "main", DisplayName = "Main", IsDefault = true }, new Site { Name = "out", DisplayName = "Outlet", Tier = "outlet" });
        await using (var scope = mall.BrandScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MallDb>();
            (await db.Set<Site>().SingleAsync(s => s.Name == "out", Ct)).ParentId = (await db.Set<Site>().SingleAsync(s => s.Name == "main", Ct)).Id;
            await db.SaveChangesAsync(Ct);
            await mall.Services.GetRequiredService<SiteRegistry>().LoadAsync(Ct);
        }

        await mall.RecipeAsync("""
            { "name": "products", "products": [
              { "handle": "a", "title": "A", "status": "listed", "options": [{ "name": "Size", "values": ["S", "M"] }], "variants": [{ "sku": "A-S", "options": ["S"], "price": 10000 }, { "sku": "A-M", "options": ["M"], "price": 12000 }] },
              { "handle": "b", "title": "B", "status": "listed", "tags": ["old"], "variants": [{ "sku": "B", "price": 5000 }] } ] }
            """);
        await StepAsync(mall, "collections", """{ "collections": [{ "handle": "olds", "rule": { "conditions": [{ "field": "tag", "op": "is", "values": ["old"] }] } }] }""");
        await StepAsync(mall, "listings", """{ "assortments": [{ "site": "out", "rules": [{ "include": false, "rule": { "conditions": [{ "field": "tag", "op": "is", "values": ["old"] }] } }] }] }""");
        await StepAsync(mall, "priceBooks", """
            { "priceBooks": [{ "name": "outlet", "currency": "CNY", "tier": "Outlet", "parent": "CNY", "guardsTiers": true, "adjustment": { "rate": -3000, "plus": 0, "rounding": "None" }, "entries": [{ "sku": "A-M", "price": 8000 }] }],
              "floors": [{ "sku": "A-S", "currency": "CNY", "price": 6000 }] }
            """);
        using var client = await Staff.StaffDesk.SignedInAsync(mall);
        foreach (var (from, until) in new[] { ("2100-01-01T00:00:00Z", "2100-02-01T00:00:00Z"), ("2100-02-01T00:00:00Z", "2100-03-01T00:00:00Z") })
        {
            (await System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync(client, "/api/admin/sites/main/catalog/prices/A-S", new { amountMinor = 9000, currency = "CNY", from, until }, Ct)).EnsureSuccessStatusCode();
        }

        await StepAsync(mall, "content", """{ "data": [{ "ContentItemId": "storypage", "ContentType": "Page", "DisplayText": "Story", "Latest": true, "Published": true, "TitlePart": { "Title": "Story" }, "AutoroutePart": { "Path": "story" } }] }""", "main");
        return mall;
    }

    private static async Task StepAsync(Mall mall, string name, string step, string? site = null)
    {
        await using var scope = mall.Scope(site);
        var report = new RecipeReport();
        await scope.ServiceProvider.GetServices<IRecipeStep>().Single(s => s.Name == name).RunAsync(System.Text.Json.Nodes.JsonNode.Parse(step)!.AsObject(), new RecipeContext("test", Path.GetTempPath(), report), Ct);
    }
}
