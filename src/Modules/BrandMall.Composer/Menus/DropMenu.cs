using BrandMall.Kernel.Content;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Menus;

/// <summary>The site no longer has a menu of its own; its parent's shows again, where there is one.</summary>
internal static class DropMenu
{
    public static void Map(IEndpointRouteBuilder site) => site.MapDelete("/composer/menus/{menu}", HandleAsync).WithName("composer.drop-menu").Requires(ComposerPermissions.PublishMenus);

    private static async Task<NoContent> HandleAsync(string menu, CurrentSite site, MenuShelf shelf, ContentStore content, CancellationToken ct)
    {
        var item = await shelf.GetAsync(menu, ct);
        if (item.SiteId != site.Value.Id)
        {
            throw new RuleViolationException("menu.inherited", "It belongs to the site above; there is nothing of this site's own to delete.", "menu");
        }

        await content.RemoveAsync(item.ContentItemId, ct);
        return TypedResults.NoContent();
    }
}
