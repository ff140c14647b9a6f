using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Products;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Catalog;

/// <summary>Products, scenes, bundles, specifications, assortments and prices as the administration's forms change them.</summary>
public sealed class ProductFormTests : IAsyncLifetime
{
    private const string Cup = """
        { "title": "青瓷杯", "title:en": "Celadon cup", "body": "<p onclick='x()'>手拉坯</p>", "handle": "cup", "status": "listed", "tags": ["茶"], "categories": [],
          "options": [{ "name": "容量", "name:en": "Size", "values": ["120ml", "180ml"], "values:en": ["120 ml", "180 ml"] }],
          "variants": [{ "values": ["120ml"], "sku": "CUP-S", "price": { "minor": 12800, "currency": "CNY" }, "compareAt": { "minor": 15800, "currency": "CNY" }, "barcode": "690", "grams": 210 },
                       { "values": ["180ml"], "price": { "minor": 16800, "currency": "CNY" } }],
          "images": [{ "path": "tea/one.webp", "alt": "正面", "alt:en": "Front" }, { "path": "tea/two.webp", "alt:en": "Back" }],
          "specifications": [{ "name": "产地", "value": "龙泉", "value:en": "Longquan" }], "badge": "首发", "shownFrom": "2020-01-01T00:00:00Z" }
        """;

    private Mall _mall = null!;
    private HttpClient _client = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _mall = await CatalogWorld.OpenAsync(new Site { Name = "main", DisplayName = "Main", IsDefault = true, Locales = ["zh-CN", "en"] }, new Site { Name = "out", DisplayName = "Outlet", Tier = "outlet" });
        _client = await _mall.SignedInAsync();
    }

    [Fact]
    public async Task A_product_made_in_the_form_reads_back_as_it_was_said_and_is_sold()
    {
        await SaveAsync("sites/main", "products", null, JsonNode.Parse(Cup)!.AsObject());

        var read = await ReadAsync("sites/main", "products", "cup");

        Assert.Equal(("青瓷杯", "Celadon cup", "<p>手拉坯</p>", "首发"), ((string)read["title"]!, (string)read["title:en"]!, (string)read["body"]!, (string)read["badge"]!));
        Assert.Equal(["CUP-S", "cup-180ml"], read["variants"]!.AsArray().Select(v => (string)v!["sku"]!));
        Assert.Equal((12800, 15800, 12800), ((long)read["variants"]![0]!["price"]!["minor"]!, (long)read["variants"]![0]!["compareAt"]!["minor"]!, (long)read["variants"]![0]!["effective"]!["minor"]!));
        Assert.Equal(["120 ml", "180 ml"], read["options"]![0]!["values:en"]!.AsArray().Select(v => (string)v!));
        Assert.Equal(("Back", "Longquan"), ((string)read["images"]![1]!["alt:en"]!, (string)read["specifications"]![0]!["value:en"]!));
        Assert.Equal("青瓷杯", Assert.Single(await _mall.CardsAsync("""{ "list": ["cup"] }""")).Title);
    }

    [Fact]
    public async Task Words_of_a_picture_follow_it_when_the_order_changes_and_what_is_taken_away_is_archived()
    {
        await SaveAsync("sites/main", "products", null, JsonNode.Parse(Cup)!.AsObject());
        var values = await ReadAsync("sites/main", "products", "cup");
        values["images"] = new JsonArray(values["images"]![1]!.DeepClone(), values["images"]![0]!.DeepClone());
        values["variants"] = new JsonArray(values["variants"]![1]!.DeepClone());

        await SaveAsync("sites/main", "products", "cup", values);

        var read = await ReadAsync("sites/main", "products", "cup");
        Assert.Equal(["Back", "Front"], read["images"]!.AsArray().Select(i => (string)i!["alt:en"]!));
        Assert.Equal("cup-180ml", (string)Assert.Single(read["variants"]!.AsArray())!["sku"]!);
        Assert.Contains(await _mall.DumpAsync(), line => line.Contains("CUP-S", StringComparison.Ordinal) && line.StartsWith("variant", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Domain_K1_every_fault_is_told_with_the_field_it_stands_at()
    {
        var values = JsonNode.Parse(Cup)!.AsObject();
        values["title"] = "";
        values["options"]![0]!["values"] = "not a list";
        var (status, told) = await TryAsync("sites/main", "products", null, values);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(["title", "options[0].values"], told.Select(e => (string)e!["field"]!));

        values = JsonNode.Parse(Cup)!.AsObject();
        values["variants"]![1]!["values"] = new JsonArray("120ml");
        values["variants"]![1]!["sku"] = "CUP-S";
        values["variants"]![1]!["price"] = null;
        values["variants"]![1]!["compareAt"] = new JsonObject { ["minor"] = 1, ["currency"] = "CNY" };
        (_, told) = await TryAsync("sites/main", "products", null, values);
        Assert.Equal([("variant.combination", "variants[1].values"), ("variant.sku", "variants[1].sku"), ("price.alone", "variants[1].compareAt")], told.Select(e => ((string)e!["code"]!, (string)e["field"]!)));
        Assert.Empty(await _mall.CardsAsync("""{ "list": ["cup"] }"""));
    }

    [Fact]
    public async Task The_second_of_two_people_is_told_whatever_the_first_changed()
    {
        await SaveAsync("sites/main", "products", null, JsonNode.Parse(Cup)!.AsObject());
        var first = await ReadAsync("sites/main", "products", "cup");
        var second = (JsonObject)first.DeepClone();
        first["subtitle"] = "一";
        await SaveAsync("sites/main", "products", "cup", first);
        second["subtitle"] = "二";
        Assert.Equal(HttpStatusCode.Conflict, (await TryAsync("sites/main", "products", "cup", second)).Status);

        second = await ReadAsync("sites/main", "products", "cup");
        await _client.PutAsJsonAsync("/api/admin/sites/main/catalog/prices/CUP-S", new { amountMinor = 12900, currency = "CNY" }, Ct);
        Assert.Equal(HttpStatusCode.Conflict, (await TryAsync("sites/main", "products", "cup", second)).Status);
        Assert.Equal("一", (string)(await ReadAsync("sites/main", "products", "cup"))["subtitle"]!);
    }

    [Fact]
    public async Task A_price_that_falls_by_more_than_half_is_refused_at_its_field_until_somebody_insists()
    {
        await SaveAsync("sites/main", "products", null, JsonNode.Parse(Cup)!.AsObject());
        var values = await ReadAsync("sites/main", "products", "cup");
        values["variants"]![0]!["price"]!["minor"] = 1280;
        values["variants"]![0]!["compareAt"] = null;

        var (_, told) = await TryAsync("sites/main", "products", "cup", values);
        Assert.Equal(("price.drop", "variants[0].price"), ((string)told[0]!["code"]!, (string)told[0]!["field"]!));
        values["forced"] = true;
        await SaveAsync("sites/main", "products", "cup", values);

        Assert.Equal(1280, (long)(await ReadAsync("sites/main", "products", "cup"))["variants"]![0]!["price"]!["minor"]!);
    }

    [Fact]
    public async Task Who_may_edit_products_and_not_prices_leaves_them_as_they_are()
    {
        await SaveAsync("sites/main", "products", null, JsonNode.Parse(Cup)!.AsObject());
        await _client.PutAsJsonAsync("/api/admin/staff/roles/Copywriter", new { permissions = new[] { "product.view", "product.edit" } }, Ct);
        await _client.HireAsync("writer", "Copywriter");
        using var editor = await _mall.SignedInAsync("writer", StaffDesk.Password);
        var values = await ReadAsync("sites/main", "products", "cup");
        values["subtitle"] = "改";
        values["variants"]![0]!["price"]!["minor"] = 12000;

        var reply = await editor.PutAsJsonAsync("/api/admin/sites/main/resources/products/rows/cup", new { values }, Ct);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        var read = await ReadAsync("sites/main", "products", "cup");
        Assert.Equal(("改", 12800), ((string)read["subtitle"]!, (long)read["variants"]![0]!["price"]!["minor"]!));
    }

    [Fact]
    public async Task Scenes_and_bundles_name_only_what_there_is()
    {
        await SaveAsync("sites/main", "products", null, JsonNode.Parse(Cup)!.AsObject());
        var scene = JsonNode.Parse("""{ "handle": "desk", "title": "书房", "published": true, "image": "a.webp", "hotspots": [{ "x": 20.5, "y": 30, "product": "cup" }, { "x": 1, "y": 1, "product": "gone" }], "products": ["cup"] }""")!.AsObject();
        Assert.Equal("hotspots[1].product", (string)(await TryAsync("", "scenes", null, scene)).Told[0]!["field"]!);
        scene["hotspots"]!.AsArray().RemoveAt(1);
        await SaveAsync("", "scenes", null, scene);
        Assert.Equal(20.5m, (decimal)(await ReadAsync("", "scenes", "desk"))["hotspots"]![0]!["x"]!);

        var bundle = JsonNode.Parse("""{ "handle": "pair", "title": "一对", "published": true, "lines": [{ "sku": "CUP-S", "quantity": 2 }, { "sku": "none", "quantity": 1 }], "price:CNY": { "minor": 20000, "currency": "CNY" } }""")!.AsObject();
        Assert.Equal("lines[1].sku", (string)(await TryAsync("", "bundles", null, bundle)).Told[0]!["field"]!);
        bundle["lines"]!.AsArray().RemoveAt(1);
        await SaveAsync("", "bundles", null, bundle);
        Assert.Equal(("青瓷杯 / 120ml", 20000), ((string)(await ReadAsync("", "bundles", "pair"))["lines"]![0]!["what"]!, (long)(await ReadAsync("", "bundles", "pair"))["price:CNY"]!["minor"]!));
    }

    [Fact]
    public async Task A_specification_defined_in_the_form_takes_up_free_text_of_its_name()
    {
        await SaveAsync("sites/main", "products", null, JsonNode.Parse(Cup)!.AsObject());

        await SaveAsync("", "specifications", null, JsonNode.Parse("""{ "key": "origin", "title": "产地", "title:en": "Origin", "kind": "Choice", "filterable": true, "choices": [{ "value": "龙泉", "value:en": "Longquan" }] }""")!.AsObject());

        await using var scope = _mall.BrandScope();
        var product = await scope.ServiceProvider.GetRequiredService<MallDb>().Set<Product>().SingleAsync(Ct);
        Assert.Equal("origin", Assert.Single(product.Specifications).Key);
        Assert.Equal("specification.taken", (string)(await TryAsync("", "specifications", null, JsonNode.Parse("""{ "key": "other", "title": "产地", "kind": "Text" }""")!.AsObject())).Told[0]!["code"]!);
    }

    [Fact]
    public async Task Lines_of_an_assortment_are_asked_in_their_order_and_the_last_decides()
    {
        await SaveAsync("sites/main", "products", null, JsonNode.Parse(Cup)!.AsObject());
        static JsonObject Rule(string kind, string tag, int place) => JsonNode.Parse($$"""{ "kind": "{{kind}}", "place": {{place}}, "rule": { "any": false, "conditions": [{ "field": "tag", "op": "is", "values": ["{{tag}}"] }] } }""")!.AsObject();
        await SaveAsync("sites/main", "assortment", null, Rule("exclude", "茶", 1));
        Assert.Empty(await _mall.CardsAsync("""{ "list": ["cup"] }"""));

        await SaveAsync("sites/main", "assortment", null, Rule("include", "茶", 2));
        Assert.Single(await _mall.CardsAsync("""{ "list": ["cup"] }"""));

        var rows = (await _client.GetFromJsonAsync<JsonObject>("/api/admin/sites/main/resources/assortment", Ct))!["rows"]!.AsArray();
        var last = await ReadAsync("sites/main", "assortment", (string)rows[1]!["id"]!);
        last["place"] = 1;
        await SaveAsync("sites/main", "assortment", (string)rows[1]!["id"]!, last);
        Assert.Empty(await _mall.CardsAsync("""{ "list": ["cup"] }"""));
    }

    [Fact]
    public async Task Domain_B4_a_books_prices_are_read_through_its_line_and_kept_in_the_order_of_tiers()
    {
        await SaveAsync("sites/main", "products", null, JsonNode.Parse(Cup)!.AsObject());
        await SaveAsync("", "price-books", null, JsonNode.Parse("""{ "title": "折扣", "name": "outlet", "currency": "CNY", "tier": "Outlet", "parent": "CNY", "rate": -3000, "rounding": "None", "priority": 0, "guards": true }""")!.AsObject());

        var row = await PriceAsync("outlet", "CUP-S");
        Assert.Equal((8960, "CNY", 0), ((long)row["effective"]!, (string)row["from"]!, row["entries"]!.AsArray().Count));
        var refused = await _client.PutAsJsonAsync("/api/admin/sites/main/catalog/prices/CUP-S", new { amountMinor = 13000, currency = "CNY", book = "outlet" }, Ct);
        Assert.Equal("price.tier-order", (string)JsonNode.Parse(await refused.Content.ReadAsStringAsync(Ct))!["code"]!);
        Assert.Equal(HttpStatusCode.OK, (await _client.PutAsJsonAsync("/api/admin/sites/main/catalog/prices/CUP-S", new { amountMinor = 9900, currency = "CNY", book = "outlet" }, Ct)).StatusCode);
        Assert.Equal((9900, "outlet"), ((long)(await PriceAsync("outlet", "CUP-S"))["effective"]!, (string)(await PriceAsync("outlet", "CUP-S"))["from"]!));
        Assert.Equal(HttpStatusCode.Conflict, (await _client.PutAsJsonAsync("/api/admin/sites/main/catalog/prices/CUP-S", new { amountMinor = 9800, currency = "CNY", book = "outlet", seenMinor = 9700 }, Ct)).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await _client.DeleteAsync(new Uri("/api/admin/sites/main/catalog/prices/CUP-S?book=outlet", UriKind.Relative), Ct)).StatusCode);
        Assert.Equal((8960, "CNY"), ((long)(await PriceAsync("outlet", "CUP-S"))["effective"]!, (string)(await PriceAsync("outlet", "CUP-S"))["from"]!));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _mall.DisposeAsync();
    }

    private async Task<JsonObject> PriceAsync(string book, string sku) =>
        (JsonObject)(await _client.GetFromJsonAsync<JsonObject>($"/api/admin/sites/main/catalog/price-books/{book}/prices?q={sku}", Ct))!["rows"]![0]!;

    private async Task<JsonObject> ReadAsync(string site, string resource, string id) =>
        (JsonObject)(await _client.GetFromJsonAsync<JsonObject>($"/api/admin/{(site.Length > 0 ? $"{site}/" : "")}resources/{resource}/form?id={id}", Ct))!["values"]!.DeepClone();

    private async Task SaveAsync(string site, string resource, string? id, JsonObject values)
    {
        var (status, told) = await TryAsync(site, resource, id, values);
        Assert.True(status == HttpStatusCode.OK, $"{status}: {told.ToJsonString()}");
    }

    private async Task<(HttpStatusCode Status, JsonArray Told)> TryAsync(string site, string resource, string? id, JsonObject values)
    {
        using var body = new StringContent(new JsonObject { ["values"] = values.DeepClone() }.ToJsonString(), Encoding.UTF8, "application/json");
        var address = new Uri($"/api/admin/{(site.Length > 0 ? $"{site}/" : "")}resources/{resource}/rows{(id is null ? "" : $"/{id}")}", UriKind.Relative);
        using var reply = id is null ? await _client.PostAsync(address, body, Ct) : await _client.PutAsync(address, body, Ct);
        var said = JsonNode.Parse(await reply.Content.ReadAsStringAsync(Ct))!.AsObject();
        return (reply.StatusCode, (said["errors"] as JsonArray)?.DeepClone().AsArray() ?? new JsonArray(said.DeepClone()));
    }
}
