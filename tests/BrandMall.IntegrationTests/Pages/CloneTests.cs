using System.Net;
using System.Net.Http.Json;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Pages;

/// <summary>A clone is one row: it shows everything its source shows, and goes on doing so.</summary>
public sealed class CloneTests(BareMall bare) : IClassFixture<BareMall>
{
    private readonly Mall _mall = bare.Mall;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_clone_shows_its_sources_pages_at_once_and_holds_none()
    {
        await BareLook.PublishAsync(_mall, "hq", "cloned", """ "a": { "type": "words", "settings": { "text": "Everywhere" } } """);
        using var admin = await _mall.SignedInAsync();

        var reply = await admin.PostAsJsonAsync(StaffDesk.At("/api/admin/sites/hq/clones"), new { name = "harbour", displayName = "港湾", region = "coast" }, Ct);

        Assert.Equal(HttpStatusCode.Created, reply.StatusCode);
        Assert.Contains("Everywhere", await _mall.Client.GetStringAsync(StaffDesk.At("/s/harbour/cloned"), Ct), StringComparison.Ordinal);
        await BareLook.PublishAsync(_mall, "hq", "cloned-later", """ "a": { "type": "words", "settings": { "text": "Afterwards" } } """);
        Assert.Contains("Afterwards", await _mall.Client.GetStringAsync(StaffDesk.At("/s/harbour/cloned-later"), Ct), StringComparison.Ordinal);
        var site = _mall.Services.GetRequiredService<SiteRegistry>().Map.ByName("harbour")!;
        Assert.Equal(("港湾", "coast", "Bare", "hq"), (site.DisplayName, site.Region, site.Theme, _mall.Services.GetRequiredService<SiteRegistry>().Map.ById(site.ParentId!.Value)!.Name));
        Assert.Equal("", await SiteRows.OfAsync(_mall, "harbour"));
    }

    [Theory]
    [InlineData("harbour two", "site.name", "name")]
    [InlineData("hq", "site.taken", "name")]
    public async Task A_name_that_cannot_be_is_refused(string name, string code, string field)
    {
        using var admin = await _mall.SignedInAsync();

        var problem = await (await admin.PostAsJsonAsync(StaffDesk.At("/api/admin/sites/hq/clones"), new { name, displayName = "X" }, Ct)).JsonAsync();

        Assert.Equal((code, field), ((string?)problem["code"], (string?)problem["field"]));
    }

    [Fact]
    public async Task Who_runs_a_site_may_not_open_others()
    {
        using var admin = await _mall.SignedInAsync();
        await admin.HireAsync("lead-of-hq", "RegionalLead", "hq");
        using var lead = await _mall.SignedInAsync("lead-of-hq", StaffDesk.Password);

        Assert.Equal(HttpStatusCode.Forbidden, (await lead.PostAsJsonAsync(StaffDesk.At("/api/admin/sites/hq/clones"), new { name = "mine", displayName = "Mine" }, Ct)).StatusCode);
    }
}
