using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Contracts;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Catalog;

/// <summary>The catalogue's admin routes, as the administrator uses them.</summary>
public sealed class AdminTests : IAsyncLifetime
{
    private Mall _mall = null!;
    private HttpClient? _client;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _mall = await Mall.OpenAsync();
        await using (var scope = _mall.BrandScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MallDb>();
            db.AddRange(new Site { Name = "main", DisplayName = "Main", IsDefault = true }, new Site { Name = "tokyo", DisplayName = "Tokyo", Currency = "JPY" });
            await db.SaveChangesAsync(Ct);
            await _mall.Services.GetRequiredService<SiteRegistry>().LoadAsync(Ct);
        }

        _client = await _mall.SignedInAsync();
    }

    [Fact]
    public async Task An_uploaded_file_larger_than_other_requests_may_be_is_imported_and_its_report_found_again()
    {
        var csv = new StringBuilder(CatalogWorld.Generated(20));
        csv.Append("big,Big,\"").Append(' ', 60_000).Append("\",,,,,,,,,9,\n");
        csv.Append('\n', 2 << 20);

        var report = await UploadAsync(csv.ToString());

        Assert.Equal(("done", 21), (report.Status, report.Created));
        var again = await _client!.GetFromJsonAsync<ImportReport>($"/api/admin/sites/main/catalog/imports/{report.Id}", Ct);
        Assert.Equal(report.Lines, again!.Lines);
        Assert.Single((await _client!.GetFromJsonAsync<List<ImportReport>>("/api/admin/sites/main/catalog/imports", Ct))!);
        Assert.Empty((await _client!.GetFromJsonAsync<List<ImportReport>>("/api/admin/sites/tokyo/catalog/imports", Ct))!);
        Assert.Equal(HttpStatusCode.NotFound, (await _client!.GetAsync(At($"/api/admin/sites/tokyo/catalog/imports/{report.Id}"), Ct)).StatusCode);
    }

    [Theory]
    [InlineData("""{ "amountMinor": 6000, "currency": "CNY" }""", "T-1", HttpStatusCode.OK, null)]
    [InlineData("""{ "amountMinor": 100, "currency": "CNY" }""", "T-1", HttpStatusCode.UnprocessableEntity, "price.drop")]
    [InlineData("""{ "amountMinor": 100, "currency": "CNY", "forced": true }""", "T-1", HttpStatusCode.OK, null)]
    [InlineData("""{ "amountMinor": 6000, "currency": "USD" }""", "T-1", HttpStatusCode.UnprocessableEntity, "price.currency")]
    [InlineData("""{ "amountMinor": 6000, "currency": "CNY" }""", "nobody", HttpStatusCode.NotFound, "variant.unknown")]
    [InlineData("""{ "amountMinor": -1, "currency": "CNY" }""", "T-1", HttpStatusCode.BadRequest, null)]
    public async Task A_price_is_changed_or_refused_with_a_stable_code(string body, string sku, HttpStatusCode status, string? code)
    {
        await UploadAsync("Handle,Title,Variant SKU,Variant Price\ntea,Tea,T-1,58\n");

        var reply = await _client!.PutAsync(At($"/api/admin/sites/main/catalog/prices/{sku}"), Json(body), Ct);

        Assert.Equal(status, reply.StatusCode);
        if (code is not null)
        {
            Assert.Equal(code, JsonNode.Parse(await reply.Content.ReadAsStringAsync(Ct))!["code"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task The_product_list_pages_by_cursor_filters_and_prices_for_its_site()
    {
        await UploadAsync(CatalogWorld.Generated(12));
        List<string> seen = [];
        string? after = null;
        do
        {
            var page = await ListAsync("products", new AdminQuery(null, new Dictionary<string, string>(), after, 5));
            seen.AddRange(page.Rows.Select(r => r["handle"]!.GetValue<string>()));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(12, seen.Distinct().Count());
        Assert.Equal(12, seen.Count);
        var found = Assert.Single((await ListAsync("products", new AdminQuery("SKU-3-M", new Dictionary<string, string>(), null, 5))).Rows);
        Assert.Equal("""{"minor":1350,"currency":"CNY"}""", found["price"]!.ToJsonString());
        Assert.Null(Assert.Single((await ListAsync("products", new AdminQuery("SKU-3-M", new Dictionary<string, string>(), null, 5), "tokyo")).Rows)["price"]);

        Assert.Equal(HttpStatusCode.OK, (await _client!.PutAsync(At("/api/admin/catalog/products/p-3/status"), Json("""{ "status": "archived" }"""), Ct)).StatusCode);
        Assert.Single((await ListAsync("products", new AdminQuery(null, new Dictionary<string, string> { ["status"] = "archived" }, null, 5))).Rows);
        Assert.Equal("p-4", Assert.Single((await ListAsync("products", new AdminQuery(null, new Dictionary<string, string> { ["category"] = "type-4" }, null, 5))).Rows)["handle"]!.GetValue<string>());
        Assert.Equal(12, (await ListAsync("categories", new AdminQuery(null, new Dictionary<string, string>(), null, 50))).Rows.Count);
        Assert.Equal("done", Assert.Single((await ListAsync("imports", new AdminQuery(null, new Dictionary<string, string>(), null, 50))).Rows)["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_product_list_says_how_many_products_it_finds_and_names_those_chosen_by_hand_seen_or_not()
    {
        await UploadAsync(CatalogWorld.Generated(40));
        await _client!.PutAsync(At("/api/admin/catalog/products/p-3/status"), Json("""{ "status": "archived" }"""), Ct);

        var ruled = await PreviewAsync("""{ "list": { "category": "type-4", "limit": 1 } }""");
        Assert.Equal((2, 1), (ruled["count"]!.GetValue<int>(), ruled["products"]!.AsArray().Count));
        var named = await PreviewAsync("""{ "list": { "handles": ["p-3", "nothing", "p-1"] } }""");
        Assert.Equal(1, named["count"]!.GetValue<int>());
        Assert.Equal([("p-3", "archived", false), ("p-1", "listed", true)], named["products"]!.AsArray().Select(p => (p!["handle"]!.GetValue<string>(), p["status"]!.GetValue<string>(), p["shown"]!.GetValue<bool>())));
        Assert.Equal(0, (await PreviewAsync("""{ "list": null }"""))["count"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_product_list_that_is_none_is_refused_with_its_field()
    {
        var reply = await _client!.PostAsync(At("/api/admin/sites/main/catalog/product-list"), Json("""{ "list": { "tag": 7 } }"""), Ct);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reply.StatusCode);
        Assert.Equal("product-list.malformed", JsonNode.Parse(await reply.Content.ReadAsStringAsync(Ct))!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_status_nobody_knows_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _client!.PutAsync(At("/api/admin/catalog/products/p-3/status"), Json("""{ "status": "sold" }"""), Ct)).StatusCode);

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await _mall.DisposeAsync();
    }

    private static Uri At(string path) => new(path, UriKind.Relative);

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private async Task<ImportReport> UploadAsync(string csv)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "products.csv" } };
        var reply = await _client!.PostAsync(At("/api/admin/sites/main/catalog/imports"), form, Ct);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        return (await reply.Content.ReadFromJsonAsync<ImportReport>(Ct))!;
    }

    private async Task<JsonNode> PreviewAsync(string body)
    {
        var reply = await _client!.PostAsync(At("/api/admin/sites/main/catalog/product-list"), Json(body), Ct);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        return JsonNode.Parse(await reply.Content.ReadAsStringAsync(Ct))!;
    }

    private async Task<AdminPage> ListAsync(string name, AdminQuery query, string site = "main")
    {
        await using var scope = _mall.Services.GetRequiredService<SiteScopes>().Open(site);
        return await scope.ServiceProvider.GetServices<IAdminResource>().Single(r => r.Description.Name == name).ListAsync(query, Ct);
    }
}
