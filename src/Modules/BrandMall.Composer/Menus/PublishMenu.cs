using System.Security.Claims;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Menus;

/// <summary>Shows the draft of a menu to visitors, on every page that has it.</summary>
internal static class PublishMenu
{
    /// <param name="Revision">As it was shown: nobody publishes what they have not seen.</param>
    public sealed record Request(long? Revision = null);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/menus/{menu}/publish", HandleAsync).WithName("composer.publish-menu").Requires(ComposerPermissions.PublishMenus);

    private static async Task<Ok<ShowMenu.Response>> HandleAsync(string menu, Request request, ClaimsPrincipal person, CurrentSite site, MenuShelf shelf, ContentStore content, CancellationToken ct)
    {
        var item = await shelf.GetAsync(menu, ct);
        if (item.SiteId != site.Value.Id || item.Published)
        {
            throw new RuleViolationException("menu.unchanged", "Nothing of this menu waits to be published.", "menu");
        }

        item.Revision = request.Revision ?? item.Revision;
        item.Author = person.Identity?.Name ?? "";
        await content.PublishAsync(item, ct);
        return TypedResults.Ok(await ShowMenu.OfAsync(menu, item, site, content, ct));
    }
}
