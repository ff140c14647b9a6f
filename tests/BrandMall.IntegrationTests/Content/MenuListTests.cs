using System.Net;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Content;

namespace BrandMall.IntegrationTests.Content;

/// <summary>The menus an editor may choose from.</summary>
public sealed class MenuListTests : IAsyncLifetime
{
    private Mall _mall = null!;
    private HttpClient _admin = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _mall = await ContentWorld.OpenAsync();
        _admin = await _mall.SignedInAsync();
        await StoreAsync("hq", "menu-of-hq", "Main", "main-menu", published: true);
        await StoreAsync("hq", "footer-of-hq", "Footer", "footer", published: true);
        await StoreAsync("hq", "unready", "Not yet", "unready", published: false);
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return _mall.DisposeAsync();
    }

    [Fact]
    public async Task A_region_sees_the_published_menus_above_it_and_its_own_where_it_has_the_same_name()
    {
        await StoreAsync("jiangnan", "menu-of-jiangnan", "Rain", "main-menu", published: true);

        Assert.Equal([("footer", "Footer", "hq"), ("main-menu", "Rain", "jiangnan")], await MenusAsync("jiangnan"));
        Assert.Equal([("footer", "Footer", "hq"), ("main-menu", "Main", "hq")], await MenusAsync("hq"));
    }

    private async Task<IEnumerable<(string Alias, string Title, string Origin)>> MenusAsync(string site)
    {
        var reply = await _admin.AskAsync($"/api/admin/sites/{site}/content/menus");
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        return JsonNode.Parse(await reply.Content.ReadAsStringAsync(Ct))!.AsArray().Select(line => (line!["alias"]!.GetValue<string>(), line["title"]!.GetValue<string>(), line["origin"]!.GetValue<string>()));
    }

    private Task StoreAsync(string site, string id, string title, string alias, bool published) => _mall.OnAsync(site, async store =>
    {
        var item = new ContentItem
        {
            ContentItemId = id, ContentType = "Menu",
            Parts = new JsonObject { ["TitlePart"] = new JsonObject { ["Title"] = title }, ["AliasPart"] = new JsonObject { ["Alias"] = alias }, ["MenuItemsListPart"] = new JsonObject { ["MenuItems"] = new JsonArray() } },
        };
        await (published ? store.PublishAsync(item, Ct) : store.SaveDraftAsync(item, Ct));
    });
}
