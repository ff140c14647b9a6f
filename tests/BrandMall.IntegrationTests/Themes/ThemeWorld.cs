using System.Net.Http.Json;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Themes;

/// <summary>Headquarters in the bare theme, a region and its city in the same, an outlet in a theme that inherits from it.</summary>
internal static class ThemeWorld
{
    public static async Task<Mall> OpenAsync()
    {
        var mall = await Mall.OpenAsync(folder =>
        {
            BareLook.Furnish(folder);
            var thrift = Path.Combine(folder, "themes", "Thrift");
            Directory.CreateDirectory(Path.Combine(thrift, "assets"));
            File.WriteAllText(Path.Combine(thrift, "theme.json"), """{ "name": "Thrift", "title": "Thrift", "base": "Bare", "tokens": { "color-line": "#aaaaaa" } }""");
            File.WriteAllText(Path.Combine(thrift, "assets", "thrift.css"), ".thrift{color:red}");
        });
        await BareLook.AddSiteAsync(mall, "hq", null, "zh-CN", "en");
        await BareLook.AddSiteAsync(mall, "north", "hq");
        await BareLook.AddSiteAsync(mall, "harbin", "north");
        await BareLook.AddSiteAsync(mall, "outlet", "hq");
        await mall.WithDb(async db => await db.Set<Site>().Where(s => s.Name == "outlet").ExecuteUpdateAsync(set => set.SetProperty(s => s.Theme, "Thrift")), "hq");
        await mall.Services.GetRequiredService<SiteRegistry>().LoadAsync(TestContext.Current.CancellationToken);
        await BareLook.PublishAsync(mall, "hq", "tea", """ "a1": { "type": "words", "settings": { "text": "Tea" } } """);
        return mall;
    }

    public static Task<HttpResponseMessage> DraftAsync(this HttpClient staff, string site, string path, string body, int? revision = null) =>
        staff.PutAsJsonAsync(StaffDesk.At($"/api/admin/sites/{site}/theme/draft"), new { path, body, revision }, TestContext.Current.CancellationToken);

    public static Task<HttpResponseMessage> PostAsync(this HttpClient staff, string site, string verb, object body) =>
        staff.PostAsJsonAsync(StaffDesk.At($"/api/admin/sites/{site}/theme/{verb}"), body, TestContext.Current.CancellationToken);

    public static async Task PublishAsync(this HttpClient staff, string site, string path, string body)
    {
        Assert.True((await staff.DraftAsync(site, path, body)).IsSuccessStatusCode);
        Assert.True((await staff.PostAsync(site, "publish", new { paths = new[] { path } })).IsSuccessStatusCode);
    }

    public static async Task<string> PageAsync(this Mall mall, string site, string path = "/tea", string query = "") =>
        await mall.Client.GetStringAsync(StaffDesk.At($"{(site == "hq" ? "" : $"/s/{site}")}{path}{query}"), TestContext.Current.CancellationToken);

    /// <summary>Address of the page's own style sheet.</summary>
    public static string SheetOf(string html) => html.Split("<link rel=\"stylesheet\" href=\"")[1].Split('"')[0];

    public static async Task<string> CssAsync(this Mall mall, string site) => await mall.Client.GetStringAsync(StaffDesk.At(SheetOf(await mall.PageAsync(site))), TestContext.Current.CancellationToken);
}
