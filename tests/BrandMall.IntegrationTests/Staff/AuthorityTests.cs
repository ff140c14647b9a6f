using System.Net;
using System.Net.Http.Json;
using static BrandMall.IntegrationTests.Staff.StaffDesk;

namespace BrandMall.IntegrationTests.Staff;

public sealed class AuthorityTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_viewer_changes_nothing()
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();
        var id = await admin.HireAsync("viewer", "Viewer");
        using var viewer = await mall.SignedInAsync("viewer", Password);

        HttpResponseMessage[] refused =
        [
            await viewer.PostAsJsonAsync(At("/api/admin/staff"), new { userName = "friend" }, Ct),
            await viewer.PutAsJsonAsync(At($"/api/admin/staff/{id}"), new { displayName = "x", disabled = false }, Ct),
            await viewer.PutAsJsonAsync(At($"/api/admin/staff/{id}/grants"), new { grants = Array.Empty<object>() }, Ct),
            await viewer.PutAsJsonAsync(At("/api/admin/staff/roles/Viewer"), new { permissions = new[] { "staff.edit" } }, Ct),
            await viewer.AskAsync("/api/admin/resources/audit"),
        ];

        foreach (var reply in refused)
        {
            Assert.Equal(HttpStatusCode.Forbidden, reply.StatusCode);
            Assert.Equal("staff.permission", await reply.CodeAsync());
        }
    }

    [Fact]
    public async Task For_an_editor_of_one_region_another_region_does_not_exist()
    {
        await using var mall = await Mall.OpenAsync();
        await mall.AddSiteAsync("hq", "山隐");
        await mall.AddSiteAsync("jiangnan", "山隐·江南", "hq");
        await mall.AddSiteAsync("north", "山隐·北方", "hq");
        using var admin = await mall.SignedInAsync();
        await admin.HireAsync("editor", "RegionalLead", "jiangnan");
        await admin.PutAsJsonAsync(At("/api/admin/staff/roles/RegionalLead"), new { permissions = new[] { "job.view" } }, Ct);
        using var editor = await mall.SignedInAsync("editor", Password);

        var own = await editor.AskAsync("/api/admin/sites/jiangnan/counts");
        var other = await editor.AskAsync("/api/admin/sites/north/counts");
        var none = await editor.AskAsync("/api/admin/sites/atlantis/counts");
        var sites = await (await editor.AskAsync("/api/admin/sites")).JsonAsync();

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.Equal((await none.JsonAsync())["detail"]!.ToString(), (await other.JsonAsync())["detail"]!.ToString());
        Assert.Equal("jiangnan", Assert.Single(sites.AsArray())!["name"]!.ToString());
    }

    [Fact]
    public async Task Nobody_grants_what_they_lack_nor_anything_to_themselves()
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();
        await admin.PutAsJsonAsync(At("/api/admin/staff/roles/Personnel"), new { permissions = new[] { "staff.view", "staff.edit" } }, Ct);
        var clerkId = await admin.HireAsync("clerk", "Personnel");
        var friendId = await admin.HireAsync("friend", "Personnel");
        var adminId = (string)(await (await admin.AskAsync("/api/admin/staff/session")).JsonAsync())["id"]!;
        using var clerk = await mall.SignedInAsync("clerk", Password);

        var toFriend = await clerk.PutAsJsonAsync(At($"/api/admin/staff/{friendId}/grants"), new { grants = new[] { new { role = "Administrator" } } }, Ct);
        var toSelf = await clerk.PutAsJsonAsync(At($"/api/admin/staff/{clerkId}/grants"), new { grants = new[] { new { role = "Personnel" } } }, Ct);
        var overBoss = await clerk.PutAsJsonAsync(At($"/api/admin/staff/{adminId}"), new { displayName = "boss", disabled = false, newPassword = "Taken-Over-99" }, Ct);

        Assert.Equal("staff.exceeds", await toFriend.CodeAsync());
        Assert.Equal("grants[0].role", (string?)(await toFriend.JsonAsync())["field"]);
        Assert.Equal("staff.own-grants", await toSelf.CodeAsync());
        Assert.Equal("staff.outranked", await overBoss.CodeAsync());
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();
        await admin.HireAsync("second", "Administrator");
        var adminId = (string)(await (await admin.AskAsync("/api/admin/staff/session")).JsonAsync())["id"]!;
        using var second = await mall.SignedInAsync("second", Password);
        var secondId = (string)(await (await second.AskAsync("/api/admin/staff/session")).JsonAsync())["id"]!;

        var first = await second.PutAsJsonAsync(At($"/api/admin/staff/{adminId}"), new { displayName = "admin", disabled = true }, Ct);
        var self = await second.PutAsJsonAsync(At($"/api/admin/staff/{secondId}"), new { displayName = "second", disabled = true }, Ct);

        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        Assert.Equal("staff.own-account", await self.CodeAsync());
    }

    [Fact]
    public async Task A_changed_role_counts_from_the_next_request_on()
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();
        await admin.HireAsync("viewer", "Viewer");
        using var viewer = await mall.SignedInAsync("viewer", Password);
        Assert.Equal(HttpStatusCode.Forbidden, (await viewer.AskAsync("/api/admin/resources/jobs")).StatusCode);

        await admin.PutAsJsonAsync(At("/api/admin/staff/roles/Viewer"), new { permissions = new[] { "job.view" } }, Ct);

        Assert.Equal(HttpStatusCode.OK, (await viewer.AskAsync("/api/admin/resources/jobs")).StatusCode);
    }
}
