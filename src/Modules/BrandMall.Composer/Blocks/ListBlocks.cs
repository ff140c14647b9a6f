using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Blocks;

/// <summary>The blocks that can be put on pages of the site, its own and inherited.</summary>
internal static class ListBlocks
{
    /// <param name="UsedOn">How many documents show it, published or in draft, on this site and those below.</param>
    /// <param name="Types">The types of its outermost widgets.</param>
    /// <param name="Origin">The site it is inherited from; null when it is the site's own.</param>
    public sealed record Entry(string Id, string Title, int UsedOn, int Widgets, IReadOnlyList<string> Types, string? Origin, DateTimeOffset? At);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/blocks", HandleAsync).WithName("composer.blocks").Requires(ComposerPermissions.View);

    private static async Task<Ok<IReadOnlyList<Entry>>> HandleAsync(CurrentSite site, ContentStore content, BlockUses uses, CancellationToken ct)
    {
        List<Entry> entries = [];
        var blocks = await content.PublishedOfTypeAsync("Block", ct);
        var counts = await uses.CountAsync([.. blocks.Select(block => block.ContentItemId)], ct);
        foreach (var block in blocks)
        {
            var page = FlowPages.Of(block);
            var roots = page?.Slots.Values.SelectMany(ids => ids).Select(id => page.Widgets.GetValueOrDefault(id)?.Type).OfType<string>().ToList() ?? [];
            entries.Add(new Entry(
                block.ContentItemId, block.DisplayText, counts[block.ContentItemId], page?.Widgets.Count ?? 0, roots, block.SiteId == site.Value.Id ? null : site.Chain.FirstOrDefault(s => s.Id == block.SiteId)?.DisplayName, block.ModifiedUtc));
        }

        return TypedResults.Ok<IReadOnlyList<Entry>>(entries);
    }
}
