using BrandMall.Kernel.Content;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Menus;

/// <summary>The menus of a site, its own and inherited.</summary>
internal static class ListMenus
{
    /// <param name="State"><c>published</c>, <c>changed</c> or <c>draft</c>.</param>
    /// <param name="Origin">The site it is inherited from; null when it is the site's own.</param>
    public sealed record Entry(string Alias, string Title, string State, string? Origin, DateTimeOffset At);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/menus", HandleAsync).WithName("composer.menus").Requires(ComposerPermissions.SeeMenus);

    private static async Task<Ok<IReadOnlyList<Entry>>> HandleAsync(CurrentSite site, ContentStore content, CancellationToken ct) =>
        TypedResults.Ok<IReadOnlyList<Entry>>([.. (await content.SummariesAsync([MenuShelf.Type], ct)).Where(menu => menu.Alias is not null).OrderBy(menu => menu.Alias, StringComparer.Ordinal)
            .Select(menu => new Entry(
                menu.Alias!, menu.DisplayText.Length > 0 ? menu.DisplayText : menu.Alias!, !menu.Published ? "draft" : menu.Waiting ? "changed" : "published",
                menu.SiteId == site.Value.Id ? null : site.Chain.FirstOrDefault(s => s.Id == menu.SiteId)?.DisplayName, menu.ModifiedAt))]);
}
