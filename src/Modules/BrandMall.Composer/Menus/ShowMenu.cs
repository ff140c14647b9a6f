using BrandMall.Composer.Contracts;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Menus;

/// <summary>A menu as it is to be edited: the draft where there is one.</summary>
internal static class ShowMenu
{
    /// <param name="Revision">Give it back when saving; null where the site stores nothing of its own yet.</param>
    /// <param name="Pages">The published pages its entries lead to, by id; one that is missing here is not shown in the menu.</param>
    public sealed record Response(string Alias, string Title, IReadOnlyList<MenuEntry> Entries, long? Revision, string State, string? Origin, IReadOnlyList<string> Locales, IReadOnlyDictionary<string, Page> Pages);

    public sealed record Page(string Title, string Path);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/menus/{menu}", HandleAsync).WithName("composer.menu").Requires(ComposerPermissions.SeeMenus);

    private static async Task<Ok<Response>> HandleAsync(string menu, CurrentSite site, MenuShelf shelf, ContentStore content, CancellationToken ct)
    {
        var item = await shelf.GetAsync(menu, ct);
        return TypedResults.Ok(await OfAsync(menu, item, site, content, ct));
    }

    public static async Task<Response> OfAsync(string alias, ContentItem item, CurrentSite site, ContentStore content, CancellationToken ct)
    {
        var own = item.SiteId == site.Value.Id;
        var entries = MenuTree.Read(item);
        var published = await content.PublishedAsync(item.ContentItemId, ct);
        var pages = (await content.PublishedManyAsync([.. Flat(entries).Select(entry => entry.Page).OfType<string>()], ct))
            .ToDictionary(page => page.ContentItemId, page => new Page(page.DisplayText, $"/{page.Part("AutoroutePart")?["Path"]}"));
        return new Response(
            alias, item.DisplayText, entries, own ? item.Revision : null, published is null ? "draft" : item.Published ? "published" : "changed",
            own ? null : site.Chain.FirstOrDefault(s => s.Id == item.SiteId)?.DisplayName, site.Value.Locales, pages);
    }

    private static IEnumerable<MenuEntry> Flat(IEnumerable<MenuEntry> entries) => entries.SelectMany(entry => Flat(entry.Items ?? []).Prepend(entry));
}
