using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BrandMall.Composer.Contracts;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Menus;

/// <summary>Keeps a menu as the site's draft, made anew where there is none of that name; visitors go on seeing what is published.</summary>
internal static class SaveMenu
{
    /// <param name="Revision">As it was shown; another means that somebody else saved meanwhile.</param>
    public sealed record Request([property: Required, StringLength(120, MinimumLength = 1)] string Title, [property: Required] IReadOnlyList<MenuEntry> Entries, long? Revision = null);

    public static void Map(IEndpointRouteBuilder site) => site.MapPut("/composer/menus/{menu}", HandleAsync).WithName("composer.save-menu").Requires(ComposerPermissions.EditMenus);

    private static async Task<Ok<ShowMenu.Response>> HandleAsync(string menu, Request request, ClaimsPrincipal person, CurrentSite site, MenuShelf shelf, ContentStore content, CancellationToken ct)
    {
        if (menu.Length > 60 || !menu.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new RuleViolationException("menu.alias", "A menu is named with small letters, digits and hyphens.", "alias");
        }

        var known = await shelf.FindAsync(menu, ct);
        var item = known ?? new ContentItem { ContentType = MenuShelf.Type };
        item.Revision = known is null ? null : known.SiteId == site.Value.Id ? request.Revision : known.Revision;
        item.DisplayText = request.Title.Trim();
        item.Author = person.Identity?.Name ?? "";
        item.PartOrNew("TitlePart")["Title"] = item.DisplayText;
        item.PartOrNew("AliasPart")["Alias"] = menu;
        item.PartOrNew("MenuPart");
        MenuTree.Write(item, request.Entries, site.Value.Locale);
        if (item.SiteId != site.Value.Id)
        {
            item.ContentItemVersionId = "";
        }

        await content.SaveDraftAsync(item, ct);
        return TypedResults.Ok(await ShowMenu.OfAsync(menu, item, site, content, ct));
    }
}
