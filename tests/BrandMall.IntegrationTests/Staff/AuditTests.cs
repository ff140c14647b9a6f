using System.Net.Http.Json;
using BrandMall.Kernel.Data;
using BrandMall.Staff.Accounts;
using BrandMall.Staff.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static BrandMall.IntegrationTests.Staff.StaffDesk;

namespace BrandMall.IntegrationTests.Staff;

public sealed class AuditTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_write_and_every_refusal_has_one_entry()
    {
        await using var mall = await Mall.OpenAsync();
        await mall.Client.SignInAsync("admin", "not the password");
        using var admin = await mall.SignedInAsync();
        await admin.HireAsync("viewer", "Viewer");
        await admin.PostAsJsonAsync(At("/api/admin/staff"), new { userName = "viewer" }, Ct);
        using var viewer = await mall.SignedInAsync("viewer", Password);
        await viewer.PostAsJsonAsync(At("/api/admin/staff"), new { userName = "friend" }, Ct);

        var log = await (await admin.AskAsync("/api/admin/resources/audit?culture=en")).JsonAsync();

        Assert.Equal(
            [
                "viewer made an account refused", "viewer signed in done", "admin made an account refused", "admin granted roles done",
                "admin made an account done", "admin signed in done", "admin signed in refused",
            ],
            log["rows"]!.AsArray().Select(row => $"{row!["who"]} {row["action"]} {row["status"]}"));
    }

    [Fact]
    public async Task A_write_is_not_committed_when_its_entry_cannot_be()
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();
        await using (var scope = mall.BrandScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MallDb>();
            await db.Database.ExecuteSqlRawAsync("DROP TABLE staff_audit_entries", Ct);
        }

        var reply = await admin.PostAsJsonAsync(At("/api/admin/staff"), new { userName = "ghost" }, Ct);

        Assert.False(reply.IsSuccessStatusCode);
        await using var after = mall.BrandScope();
        Assert.False(await after.ServiceProvider.GetRequiredService<MallDb>().Set<StaffUser>().AnyAsync(u => u.UserName == "ghost", Ct));
    }

    [Fact]
    public async Task The_log_is_read_page_by_page()
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();
        for (var n = 0; n < 4; n++)
        {
            await admin.PutAsJsonAsync(At($"/api/admin/staff/roles/Role{n}"), new { permissions = Array.Empty<string>() }, Ct);
        }

        List<string> seen = [];
        string? after = null;
        do
        {
            var page = await (await admin.AskAsync($"/api/admin/resources/audit?limit=2{(after is null ? "" : $"&after={after}")}")).JsonAsync();
            Assert.InRange(page["rows"]!.AsArray().Count, 1, 2);
            seen.AddRange(page["rows"]!.AsArray().Select(row => row!["id"]!.ToString()));
            after = (string?)page["next"];
        }
        while (after is not null);

        await using var scope = mall.BrandScope();
        Assert.Equal(await scope.ServiceProvider.GetRequiredService<MallDb>().Set<StaffAuditEntry>().CountAsync(Ct), seen.Distinct().Count());
    }

    [Theory]
    [InlineData("limit=101", "request.limit")]
    [InlineData("limit=0", "request.limit")]
    [InlineData("after=yesterday", "request.cursor")]
    [InlineData("filter.outcome=perhaps", "request.filter")]
    public async Task A_list_refuses_what_it_cannot_serve(string query, string code)
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();

        Assert.Equal(code, await (await admin.AskAsync($"/api/admin/resources/audit?{query}")).CodeAsync());
    }
}
