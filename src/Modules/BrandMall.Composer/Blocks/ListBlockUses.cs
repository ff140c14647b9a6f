using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Blocks;

/// <summary>The documents that show a block: whoever edits it edits all of them.</summary>
internal static class ListBlockUses
{
    internal sealed record Response(IReadOnlyList<BlockUse> Uses);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/blocks/{block}/uses", HandleAsync).WithName("composer.block-uses").Requires(ComposerPermissions.View);

    private static async Task<JsonHttpResult<Response>> HandleAsync(string block, BlockUses uses, CancellationToken ct) =>
        TypedResults.Json(new Response(await uses.FindAsync(block, ct)), ComposerJson.Options);
}
