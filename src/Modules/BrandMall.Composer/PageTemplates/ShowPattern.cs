using BrandMall.Composer.Documents;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.PageTemplates;

/// <summary>A copy of a pattern's widgets with ids of their own, ready to be inserted.</summary>
internal static class ShowPattern
{
    internal sealed record Response(IReadOnlyList<string> Roots, IReadOnlyDictionary<string, WidgetInstance> Widgets);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/templates/{pattern}", HandleAsync).WithName("composer.pattern").Requires(ComposerPermissions.View);

    private static async Task<JsonHttpResult<Response>> HandleAsync(string pattern, Patterns patterns, CancellationToken ct)
    {
        var page = FreshIds.Of(await patterns.GetAsync(pattern, ct));
        return TypedResults.Json(new Response([.. page.Slots.Values.SelectMany(ids => ids)], page.Widgets), ComposerJson.Options);
    }
}
