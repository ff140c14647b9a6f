using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Kernel.Pages.Overlays;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using BrandMall.Kernel.Modules;

namespace BrandMall.Composer.Inheritance;

/// <summary>What a site's published document has of its parent, what it says otherwise, and what both changed since.</summary>
internal static class ShowInheritance
{
    /// <param name="Parent">The site it follows; null: the document is the site's own.</param>
    /// <param name="Detached">The site keeps all of it itself and follows no more.</param>
    /// <param name="Own">Roots of the site's own widgets.</param>
    /// <param name="Suspended">Widgets of which something the site says is not shown because the parent holds it.</param>
    internal sealed record Response(
        ParentSite? Parent, bool Detached, IReadOnlyList<OverlayDifference> Differences, IReadOnlyList<Override> Overrides, IReadOnlyList<string> Own, IReadOnlyList<string> Moved, IReadOnlyList<string> Hidden, IReadOnlyList<string> Suspended);

    internal sealed record ParentSite(string Name, string DisplayName);

    /// <param name="Widget">Null: of the page itself.</param>
    internal sealed record Override(string? Widget, IReadOnlyList<string> Path, JsonNode? Value);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}/inheritance", HandleAsync).WithName("composer.inheritance").Requires(ComposerPermissions.View);

    private static async Task<IResult> HandleAsync(string doc, CurrentSite site, Lineage lineage, CancellationToken ct)
    {
        if (await lineage.FindAsync(DocumentKey.Read(doc), ct) is not { } line)
        {
            return TypedResults.Json(new Response(null, false, [], [], [], [], [], []), ComposerJson.Options);
        }

        var parent = site.Chain.First(one => one.Id == line.Parent.SiteId);
        var (overlay, effective) = (line.Overlay, line.Effective);
        return TypedResults.Json(new Response(
            new ParentSite(parent.Name, parent.DisplayName), line.IsDetached, effective.Differences, [.. overlay.Values.Select(value => new Override(value.Widget, value.Path, value.Value))],
            [.. overlay.Placements.Where(placement => !placement.IsMove).Select(placement => placement.Widget)], [.. overlay.Placements.Where(placement => placement.IsMove).Select(placement => placement.Widget)],
            overlay.Hidden, effective.Suspended), ComposerJson.Options);
    }
}
