using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.PageTemplates;

/// <summary>What a page can be begun from.</summary>
internal static class ListPatterns
{
    /// <param name="Types">The types of its outermost widgets, in order.</param>
    /// <param name="Origin">The site it is inherited from; null when it is the site's own.</param>
    public sealed record Entry(string Id, string Name, int Widgets, IReadOnlyList<string> Types, string? Origin, DateTimeOffset? At, string By);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/templates", HandleAsync).WithName("composer.patterns").Requires(ComposerPermissions.View);

    private static async Task<Ok<IReadOnlyList<Entry>>> HandleAsync(CurrentSite site, Patterns patterns, CancellationToken ct) =>
        TypedResults.Ok<IReadOnlyList<Entry>>([.. (await patterns.AllAsync(ct)).Select(item =>
        {
            var page = FlowPages.Of(item);
            return new Entry(
                item.ContentItemId, item.DisplayText, page?.Widgets.Count ?? 0, [.. page?.Slots.Values.SelectMany(ids => ids).Select(id => page.Widgets.GetValueOrDefault(id)?.Type).OfType<string>() ?? []],
                item.SiteId == site.Value.Id ? null : site.Chain.FirstOrDefault(s => s.Id == item.SiteId)?.DisplayName, item.ModifiedUtc, item.Author);
        })]);
}
