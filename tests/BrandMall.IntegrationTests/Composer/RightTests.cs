using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using BrandMall.Composer.Live;
using BrandMall.IntegrationTests.Staff;
using Microsoft.Extensions.DependencyInjection;
using static BrandMall.IntegrationTests.Composer.ComposerWindow;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>A window stays open for hours; a right may be gone by then.</summary>
public sealed class RightTests(ComposerWorld world) : IClassFixture<ComposerWorld>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_loses_the_right_hears_nothing_more_and_writes_nothing_more()
    {
        var id = await world.Admin.HireAsync("lost-lan", "Editor");
        using var lan = await world.Mall.SignedInAsync("lost-lan", StaffDesk.Password);
        var page = await world.PageAsync("lost", """ "a": { "type": "words", "settings": { "text": "A" } } """);
        var hers = page.Beside(lan);
        await hers.ApplyAsync(Set("a", "text", "still allowed"));
        await using var socket = await HubWindow.ConnectAsync(world.Mall, "lost-lan", StaffDesk.Password);
        await socket.CallAsync("Join", "hq", page.Doc, hers.ClientId);
        var windows = world.Mall.Services.GetRequiredService<TellWindows>();
        await windows.CheckRightsAsync();
        Assert.Null((await socket.CallAsync("Select", "a"))["error"]);

        var taken = await world.Admin.PutAsJsonAsync(StaffDesk.At($"/api/admin/staff/{id}/grants"), new { grants = new[] { new { role = "Editor", site = "north" } } }, Ct);
        Assert.Equal(HttpStatusCode.NoContent, taken.StatusCode);

        // Its next gesture is refused, and the check that comes round every few seconds closes its line.
        var refused = await hers.SendAsync([Set("a", "text", "no longer")]);
        Assert.Contains(refused.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
        await windows.CheckRightsAsync();
        await socket.ClosedAsync();
        page.Rev = (long)(await page.ReadAsync())["rev"]!;
        Assert.Equal("still allowed", (string?)(await page.DocumentAsync())["widgets"]!["a"]!["settings"]!["text"]);
        await using var again = await HubWindow.ConnectAsync(world.Mall, "lost-lan", StaffDesk.Password);
        Assert.NotNull((await again.CallAsync("Join", "hq", page.Doc, "again"))["error"]);
    }

    [Fact]
    public async Task Who_may_no_longer_edit_but_still_look_is_answered_403()
    {
        Assert.True((await world.Admin.PutAsJsonAsync(StaffDesk.At("/api/admin/staff/roles/looker"), new { permissions = new[] { "page.view" } }, Ct)).IsSuccessStatusCode);
        var id = await world.Admin.HireAsync("look-lan", "Editor");
        using var lan = await world.Mall.SignedInAsync("look-lan", StaffDesk.Password);
        var page = await world.PageAsync("look-only", """ "a": { "type": "words", "settings": { "text": "A" } } """);
        var hers = page.Beside(lan);
        await hers.ApplyAsync(Set("a", "text", "hers"));

        await world.Admin.PutAsJsonAsync(StaffDesk.At($"/api/admin/staff/{id}/grants"), new { grants = new[] { new { role = "looker", site = "hq" } } }, Ct);

        Assert.Equal(HttpStatusCode.Forbidden, (await hers.SendAsync([Set("a", "text", "no longer")])).StatusCode);
        await using var socket = await HubWindow.ConnectAsync(world.Mall, "look-lan", StaffDesk.Password);
        Assert.Null((await socket.CallAsync("Join", "hq", page.Doc, hers.ClientId))["error"]);
    }
}
