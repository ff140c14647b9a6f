using System.Net.WebSockets;
using BrandMall.IntegrationTests.Staff;
using static BrandMall.IntegrationTests.Composer.ComposerWindow;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>Windows on one document know of each other.</summary>
public sealed class HubTests(ComposerWorld world) : IClassFixture<ComposerWorld>
{
    private const string Widgets = """ "a": { "type": "words", "settings": { "text": "A" } } """;

    [Fact]
    public async Task Those_at_one_document_see_each_other_and_each_others_changes()
    {
        await world.Admin.HireAsync("hub-mei", "Editor");
        var page = await world.PageAsync("hub", Widgets);
        await using var mei = await HubWindow.ConnectAsync(world.Mall, "hub-mei", StaffDesk.Password);
        await mei.CallAsync("Join", "hq", page.Doc, "window-mei");
        await using var admin = await HubWindow.ConnectAsync(world.Mall, "admin");
        await admin.CallAsync("Join", "hq", page.Doc, page.ClientId);
        await mei.HearAsync("Presence", people => people.AsArray().Count == 2);

        await admin.CallAsync("Select", "a");
        await mei.HearAsync("Presence", people => people.AsArray().Any(one => (string?)one!["name"] == "admin" && (string?)one["widget"] == "a"));

        await page.ApplyAsync(Set("a", "text", "B"));
        var heard = await mei.HearAsync("Ops");
        Assert.Equal((1L, "admin", "set"), ((long)heard["rev"]!, (string?)heard["byName"], (string?)heard["ops"]![0]!["op"]));

        await page.PostAsync("publish", new { rev = page.Rev });
        Assert.Equal("admin", (string?)(await mei.HearAsync("Published"))["by"]);
    }

    [Fact]
    public async Task A_widget_in_use_is_held_until_it_is_let_go_or_taken_over()
    {
        await world.Admin.HireAsync("hub-lan", "Editor");
        var page = await world.PageAsync("hold", Widgets);
        await using var lan = await HubWindow.ConnectAsync(world.Mall, "hub-lan", StaffDesk.Password);
        await using var admin = await HubWindow.ConnectAsync(world.Mall, "admin");
        await lan.CallAsync("Join", "hq", page.Doc, "lan");
        await admin.CallAsync("Join", "hq", page.Doc, "admin");

        Assert.Null((await lan.CallAsync("Editing", "a"))["result"]);
        Assert.Equal("hub-lan", (string?)(await admin.CallAsync("Editing", "a"))["result"]!["name"]);
        await admin.CallAsync("TakeOver", "a");
        Assert.Equal(("a", "admin"), await lan.HearAsync("TakenOver") is var taken ? ((string?)taken["widget"], (string?)taken["by"]) : default);
        Assert.Equal("admin", (string?)(await lan.CallAsync("Editing", "a"))["result"]!["name"]);
    }

    [Fact]
    public async Task Strangers_other_origins_and_people_of_other_sites_hear_nothing()
    {
        await world.Admin.HireAsync("hub-north", "Editor", "north");
        var page = await world.PageAsync("closed", Widgets);

        await Assert.ThrowsAsync<WebSocketException>(() => HubWindow.ConnectAsync(world.Mall, userName: null));
        await Assert.ThrowsAsync<WebSocketException>(() => HubWindow.ConnectAsync(world.Mall, "admin", origin: "http://elsewhere.example"));
        await using var north = await HubWindow.ConnectAsync(world.Mall, "hub-north", StaffDesk.Password);
        Assert.NotNull((await north.CallAsync("Join", "hq", page.Doc, "n"))["error"]);
    }
}
