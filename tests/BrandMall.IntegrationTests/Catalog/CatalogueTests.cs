using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Sites;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Catalog;

/// <summary>Collections, books, listings, sheets and bulk changes against a real database.</summary>
public sealed class CatalogueTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_belongs_to_a_rule_stays_true_whatever_changes()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await mall.RecipeAsync($$"""{ "name": "products", "products": [{{string.Join(',', Enumerable.Range(0, 8).Select(i => $$"""{ "handle": "p{{i}}", "title": "P", "tags": ["t{{i % 3}}"], "variants": [{ "sku": "S{{i}}", "price": {{(i + 1) * 1000}} }] }"""))}}] }""");
        await StepAsync(mall, "collections", """
            { "collections": [
              { "handle": "tagged", "rule": { "any": true, "conditions": [{ "field": "tag", "op": "is", "values": ["t0"] }, { "field": "price", "op": "over", "values": ["7000"], "key": "CNY" }] } },
              { "handle": "cheap", "rule": { "conditions": [{ "field": "price", "op": "under", "values": ["3000"], "key": "CNY" }, { "field": "tag", "op": "is", "values": ["t2"], "not": true }] } } ] }
            """);

        await Gen.Select(Gen.Int[0, 7], Gen.Int[0, 2], Gen.Int[500, 12_000], Gen.Bool).Array[6].SampleAsync(async steps =>
        {
            foreach (var (product, tag, price, byPrice) in steps)
            {
                await mall.RecipeAsync(byPrice
                    ? $$"""{ "name": "products", "forcePrices": true, "products": [{ "handle": "p{{product}}", "variants": [{ "sku": "S{{product}}", "price": {{price}} }] }] }"""
                    : $$"""{ "name": "products", "products": [{ "handle": "p{{product}}", "tags": ["t{{tag}}"], "variants": [{ "sku": "S{{product}}" }] }] }""");
            }

            await using var scope = mall.Scope();
            var db = scope.ServiceProvider.GetRequiredService<MallDb>();
            var products = await db.Set<Product>().AsNoTracking().Include(p => p.Variants).ToListAsync(Ct);
            var prices = await db.Set<PriceEntry>().AsNoTracking().ToDictionaryAsync(e => e.Sku, e => e.AmountMinor, Ct);
            var members = (await db.Set<CollectionMember>().AsNoTracking().Join(db.Set<Collection>(), m => m.CollectionId, c => c.Id, (m, c) => new { c.Handle, m.ProductId }).ToListAsync(Ct)).ToLookup(m => m.Handle, m => m.ProductId);
            long Price(Product p) => prices[p.Variants[0].Sku];
            Assert.Equal(products.Where(p => p.Tags.Contains("t0") || Price(p) >= 7000).Select(p => p.Id).Order(), members["tagged"].Order());
            Assert.Equal(products.Where(p => Price(p) <= 3000 && !p.Tags.Contains("t2")).Select(p => p.Id).Order(), members["cheap"].Order());
        }, iter: 8, threads: 1);
    }

    [Fact]
    public async Task Domain_B6_list_detail_and_sorting_show_one_price_on_a_derived_book()
    {
        await using var mall = await CatalogWorld.OpenAsync(new Site { Name = "main", DisplayName = "Main", IsDefault = true }, new Site { Name = "out", DisplayName = "Outlet", Tier = "outlet" });
        await mall.RecipeAsync("""
            { "name": "products", "products": [
              { "handle": "a", "title": "A", "variants": [{ "sku": "A", "price": 12800 }] }, { "handle": "b", "title": "B", "variants": [{ "sku": "B", "price": 9900 }] }, { "handle": "c", "title": "C", "variants": [{ "sku": "C", "price": 59800 }] } ] }
            """);
        await StepAsync(mall, "priceBooks", """
            { "priceBooks": [{ "name": "outlet", "currency": "CNY", "tier": "Outlet", "parent": "CNY", "adjustment": { "rate": -3000, "plus": 0, "rounding": "Nine", "comparesWithParent": true }, "entries": [{ "sku": "C", "price": 5000 }] }],
              "floors": [{ "sku": "B", "currency": "CNY", "price": 9500 }] }
            """);

        var cards = await mall.CardsAsync("""{ "list": { "sort": "price-asc" } }""", "out");

        Assert.Equal([("c", 5000L), ("a", 8900L), ("b", 9500L)], cards.Select(c => (c.Handle, c.Price!.Amount)));
        Assert.Equal(12800, cards.Single(c => c.Handle == "a").Price!.CompareAt);
        Assert.Equal(["b", "a", "c"], (await mall.CardsAsync("""{ "list": { "sort": "price-asc" } }""")).Select(c => c.Handle));
    }

    [Fact]
    public async Task Domain_B5_a_page_is_told_its_next_switch_and_a_launch_is_seen_before_it_can_be_bought()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await mall.RecipeAsync("""{ "name": "products", "products": [{ "handle": "a", "title": "A", "variants": [{ "sku": "A", "price": 12800 }] }, { "handle": "b", "title": "B", "variants": [{ "sku": "B", "price": 100 }] }] }""");
        await StepAsync(mall, "listings", """{ "listings": [{ "site": "main", "product": "a", "buyableFrom": "2100-01-01T02:00:00Z", "badge": "首发" }, { "site": "main", "product": "b", "shownFrom": "2101-01-01T00:00:00Z" }] }""");

        var (questions, tags) = await mall.AskAsync("catalog.products", ["""{ "list": ["a", "b"] }"""]);

        var card = Assert.Single((IReadOnlyList<ProductCard>)questions[0].Answer!);
        Assert.Equal(("a", false, "首发", "2100-01-01T02:00:00Z", "10:00"), (card.Handle, card.Sellable, card.Badge, card.Launch!.OpensAt, card.Launch.Hour));
        Assert.Equal(new DateTimeOffset(2100, 1, 1, 2, 0, 0, TimeSpan.Zero), tags.NextInstant);
    }

    [Fact]
    public async Task A_sites_assortment_inherits_its_parents_and_may_take_things_back_in()
    {
        await using var mall = await CatalogWorld.OpenAsync(new Site { Name = "main", DisplayName = "Main", IsDefault = true });
        await using (var scope = mall.BrandScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MallDb>();
            db.Add(new Site { Name = "region", DisplayName = "Region", ParentId = await db.Set<Site>().Select(s => s.Id).SingleAsync(Ct) });
            await db.SaveChangesAsync(Ct);
            await mall.Services.GetRequiredService<SiteRegistry>().LoadAsync(Ct);
        }

        await mall.RecipeAsync("""{ "name": "products", "products": [{ "handle": "a", "title": "A", "tags": ["old"], "variants": [{ "sku": "A", "price": 1 }] }, { "handle": "b", "title": "B", "tags": ["old", "local"], "variants": [{ "sku": "B", "price": 1 }] }] }""");
        await StepAsync(mall, "listings", """
            { "assortments": [ { "site": "main", "rules": [{ "include": false, "rule": { "conditions": [{ "field": "tag", "op": "is", "values": ["old"] }] } }] },
                               { "site": "region", "rules": [{ "include": true, "rule": { "conditions": [{ "field": "tag", "op": "is", "values": ["local"] }] } }] } ] }
            """);

        Assert.Empty(await mall.CardsAsync("""{ "list": ["a", "b"] }"""));
        Assert.Equal("b", Assert.Single(await mall.CardsAsync("""{ "list": ["a", "b"] }""", "region")).Handle);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task An_export_that_comes_back_changes_nothing(string format)
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await FillAsync(mall);
        using var client = await mall.SignedInAsync();

        var plan = await PreviewAsync(client, await client.GetByteArrayAsync(At($"/api/admin/sites/main/catalog/export?format={format}"), Ct), $"p.{format}");

        Assert.Equal((0, 0, 3, 0), ((int)plan["created"]!, (int)plan["changed"]!, (int)plan["unchanged"]!, (int)plan["problems"]!));
    }

    [Fact]
    public async Task A_plan_does_what_it_showed_once_and_refuses_when_the_product_moved()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await FillAsync(mall);
        using var client = await mall.SignedInAsync();
        var sheet = Encoding.UTF8.GetString(await client.GetByteArrayAsync(At("/api/admin/sites/main/catalog/export"), Ct));
        var edited = Encoding.UTF8.GetBytes(sheet.Replace("128.00", "138.00", StringComparison.Ordinal));

        var moved = await PreviewAsync(client, edited, "p.csv");
        await mall.RecipeAsync("""{ "name": "products", "products": [{ "handle": "cup", "title": "别的名字", "variants": [{ "sku": "C", "price": 12800 }] }] }""");
        var refusal = await client.PostAsync(At($"/api/admin/sites/main/catalog/plans/{moved["id"]}/apply"), null, Ct);
        Assert.Equal(HttpStatusCode.Conflict, refusal.StatusCode);
        Assert.Equal("import.moved", JsonNode.Parse(await refusal.Content.ReadAsStringAsync(Ct))!["code"]!.GetValue<string>());

        var plan = await PreviewAsync(client, edited, "p.csv");
        var shown = JsonNode.Parse(await client.GetStringAsync(At($"/api/admin/sites/main/catalog/plans/{plan["id"]}"), Ct))!;
        Assert.Contains(shown["items"]![0]!["changes"]!.AsArray(), c => (string)c!["field"]! == "price C" && (string)c["before"]! == "128.00" && (string)c["after"]! == "138.00");
        Assert.Equal(12_800, await PriceAsync(mall, "C"));

        var applied = await client.PostAsync(At($"/api/admin/sites/main/catalog/plans/{plan["id"]}/apply"), null, Ct);
        Assert.Equal(HttpStatusCode.OK, applied.StatusCode);
        Assert.Equal(13_800, await PriceAsync(mall, "C"));
        Assert.Equal(0, (int)(await PreviewAsync(client, edited, "p.csv"))["changed"]!);
    }

    [Fact]
    public async Task A_bulk_change_is_counted_beforehand_and_made_whole_or_not_at_all()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await FillAsync(mall);
        await StepAsync(mall, "priceBooks", """{ "floors": [{ "sku": "P", "currency": "CNY", "price": 39000 }] }""");
        using var client = await mall.SignedInAsync();

        var preview = await BulkAsync(client, """{ "handles": ["cup", "rain"], "change": { "priceRate": -1000, "addTags": ["促"] }, "preview": true }""");
        Assert.Equal((HttpStatusCode.OK, 2, 3), (preview.Status, (int)preview.Body["changed"]!, (int)preview.Body["prices"]!));
        Assert.Equal(12_800, await PriceAsync(mall, "C"));

        var refused = await BulkAsync(client, """{ "handles": ["cup", "pine"], "change": { "priceRate": -1000 } }""");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "price.floor"), (refused.Status, (string)refused.Body["code"]!));
        Assert.Equal(12_800, await PriceAsync(mall, "C"));

        await BulkAsync(client, """{ "handles": ["cup", "rain"], "change": { "priceRate": -1000, "addTags": ["促"] } }""");
        Assert.Equal(11_520, await PriceAsync(mall, "C"));
        Assert.Equal(2, (await mall.CardsAsync("""{ "list": { "tag": "促" } }""")).Count);
    }

    [Fact]
    public async Task A_collection_is_made_and_refused_by_its_form_with_the_field_at_fault()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await FillAsync(mall);
        using var client = await mall.SignedInAsync();

        var made = await client.PostAsync(At("/api/admin/resources/collections/rows"), Json("""{ "values": { "handle": "hand", "title": "Hand", "published": true, "products": ["cup", "rain"] } }"""), Ct);
        var wrong = await client.PostAsync(At("/api/admin/resources/collections/rows"), Json("""{ "values": { "handle": "x", "title": "", "published": true } }"""), Ct);

        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        Assert.Equal("title", JsonNode.Parse(await wrong.Content.ReadAsStringAsync(Ct))!["field"]!.GetValue<string>());
        Assert.Equal(["cup", "rain"], (await mall.CardsAsync("""{ "list": { "collection": "hand" } }""")).Select(c => c.Handle));
    }

    private static Task FillAsync(Mall mall) => mall.RecipeAsync("""
        { "name": "products", "categories": [{ "path": "ware", "title": "器物" }], "products": [
            { "handle": "rain", "title": "=竹雨, \"淡\"", "subtitle": "-雨", "categories": ["ware"], "tags": ["新品", "江南"], "body": "<p>一</p>",
              "options": [{ "name": "容量", "values": ["100ml", "50ml"] }], "variants": [{ "sku": "R-50", "options": ["50ml"], "price": 59800, "grams": 12 }, { "sku": "R-100", "options": ["100ml"], "price": 89800, "compareAtPrice": 99800 }],
              "images": [{ "path": "a.webp", "alt": "甲" }, { "path": "b.webp" }, { "path": "c.webp" }], "specifications": [{ "name": "产地", "value": "浙江: 安吉" }, { "name": "容量", "value": "50" }],
              "related": ["cup"], "seo": { "title": "T" }, "translations": { "en": { "title": "Rain", "options": { "容量": "Size" }, "specifications": [{ "name": "Origin", "value": "Anji" }, { "name": "Size", "value": "50" }] } } },
            { "handle": "pine", "title": "松下", "status": "Draft", "variants": [{ "sku": "P", "price": 39800 }] },
            { "handle": "cup", "title": "盏", "variants": [{ "sku": "C", "price": 12800, "barcode": "6970000000017" }] } ] }
        """);

    private static async Task StepAsync(Mall mall, string step, string body)
    {
        await using var scope = mall.Scope();
        var report = new RecipeReport();
        await scope.ServiceProvider.GetServices<IRecipeStep>().Single(s => s.Name == step).RunAsync(JsonNode.Parse(body)!.AsObject(), new RecipeContext("test", Path.GetTempPath(), report), Ct);
    }

    private static async Task<JsonNode> PreviewAsync(HttpClient client, byte[] sheet, string name)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(sheet), "file", name } };
        var reply = await client.PostAsync(At("/api/admin/sites/main/catalog/plans"), form, Ct);
        var text = await reply.Content.ReadAsStringAsync(Ct);
        Assert.True(reply.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> BulkAsync(HttpClient client, string body)
    {
        var reply = await client.PostAsync(At("/api/admin/sites/main/catalog/products/bulk"), Json(body), Ct);
        return (reply.StatusCode, JsonNode.Parse(await reply.Content.ReadAsStringAsync(Ct))!);
    }

    private static Task<long> PriceAsync(Mall mall, string sku) => mall.WithDb(db => db.Set<PriceEntry>().Where(e => e.Sku == sku).Select(e => e.AmountMinor).SingleAsync(Ct));

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static Uri At(string path) => new(path, UriKind.Relative);
}
