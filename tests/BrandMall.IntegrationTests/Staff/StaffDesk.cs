using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Staff;

/// <summary>People at their desks: each with a browser of their own.</summary>
internal static class StaffDesk
{
    public const string AdminPassword = "Mountain-Mist-2026";
    public const string Password = "Rainy-Season-77";

    public static async Task AddSiteAsync(this Mall mall, string name, string displayName, string? parent = null)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var scope = mall.BrandScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var sites = mall.Services.GetRequiredService<SiteRegistry>();
        db.Add(new Site { Name = name, DisplayName = displayName, ParentId = parent is null ? null : sites.Map.ByName(parent)!.Id, IsDefault = parent is null });
        await db.SaveChangesAsync(ct);
        await sites.LoadAsync(ct);
    }

    public static HttpClient NewBrowser(this Mall mall) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = mall.Url };

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient browser, string userName, string password) =>
        browser.PostAsJsonAsync(At("/api/admin/staff/session"), new { userName, password }, TestContext.Current.CancellationToken);

    public static async Task<HttpClient> SignedInAsync(this Mall mall, string userName = "admin", string password = AdminPassword)
    {
        var browser = mall.NewBrowser();
        var reply = await browser.SignInAsync(userName, password);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        return browser;
    }

    /// <summary>A new colleague with one role, brand-wide or on a site.</summary>
    public static async Task<string> HireAsync(this HttpClient admin, string userName, string role, string? site = null)
    {
        var ct = TestContext.Current.CancellationToken;
        var made = await admin.PostAsJsonAsync(At("/api/admin/staff"), new { userName, password = Password }, ct);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var id = (await made.JsonAsync())["id"]!.GetValue<string>();
        var granted = await admin.PutAsJsonAsync(At($"/api/admin/staff/{id}/grants"), new { grants = new[] { new { role, site } } }, ct);
        Assert.Equal(HttpStatusCode.NoContent, granted.StatusCode);
        return id;
    }

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage reply) =>
        JsonNode.Parse(await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

    public static async Task<string?> CodeAsync(this HttpResponseMessage reply) => (string?)(await reply.JsonAsync())["code"];

    public static Task<HttpResponseMessage> AskAsync(this HttpClient browser, string path) => browser.GetAsync(At(path), TestContext.Current.CancellationToken);

    public static Uri At(string path) => new(path, UriKind.Relative);
}
