using BrandMall.Composer.ApplyOps;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.ListOps;

/// <summary>What happened to a draft since a rev; for windows that were away.</summary>
internal static class ListOps
{
    private const int Most = 500;

    /// <param name="Rev">Of the draft; behind the last batch when there are more to ask for.</param>
    internal sealed record Response(long Rev, IReadOnlyList<Missed> Batches);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}/ops", HandleAsync).WithName("composer.ops").Requires(ComposerPermissions.View);

    private static async Task<JsonHttpResult<Response>> HandleAsync(string doc, long since, HttpContext http, DraftDesk desk, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var draft = await desk.OpenAsync(key, ct);
        var batches = await desk.BatchesSinceAsync(key, since, Most, ct);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new Response(draft.Rev, [.. batches.Select(Missed.Of)]), ComposerJson.Options);
    }
}
