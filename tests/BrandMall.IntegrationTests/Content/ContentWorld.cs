using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Content;

/// <summary>A mall with headquarters and a region below it, and a hand for content.</summary>
internal static class ContentWorld
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Mall> OpenAsync()
    {
        var mall = await Mall.OpenAsync();
        var hq = await AddSiteAsync(mall, "hq", null);
        await AddSiteAsync(mall, "jiangnan", hq);
        return mall;
    }

    public static async Task<int> AddSiteAsync(Mall mall, string name, int? parentId)
    {
        await using var scope = mall.BrandScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var site = new Site { Name = name, DisplayName = name, ParentId = parentId, IsDefault = parentId is null };
        db.Add(site);
        scope.ServiceProvider.GetRequiredService<Changes>().Record("site", name);
        await db.SaveChangesAsync(Ct);
        return site.Id;
    }

    public static async Task<T> OnAsync<T>(this Mall mall, string site, Func<ContentStore, Task<T>> work)
    {
        await using var scope = mall.Scope(site);
        return await work(scope.ServiceProvider.GetRequiredService<ContentStore>());
    }

    public static Task OnAsync(this Mall mall, string site, Func<ContentStore, Task> work) => mall.OnAsync(site, async store =>
    {
        await work(store);
        return true;
    });

    public static ContentItem Page(string title, string? path = null, string id = "") => new()
    {
        ContentItemId = id,
        ContentType = "Page",
        Parts = new JsonObject
        {
            ["TitlePart"] = new JsonObject { ["Title"] = title },
            ["AutoroutePart"] = path is null ? new JsonObject() : new JsonObject { ["Path"] = path },
        },
    };
}
