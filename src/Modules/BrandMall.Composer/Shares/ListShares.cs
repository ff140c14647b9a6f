using BrandMall.Composer.Documents;
using BrandMall.Composer.Preview;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Shares;

/// <summary>The links of a document, newest first.</summary>
internal static class ListShares
{
    private const int Most = 50;

    internal sealed record Response(IReadOnlyList<ShareAnswer> Shares);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}/share", HandleAsync).WithName("composer.shares").Requires(ComposerPermissions.Share);

    private static async Task<JsonHttpResult<Response>> HandleAsync(string doc, HttpContext http, CurrentSite site, MallDb db, PreviewAddresses addresses, TimeProvider clock, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var now = clock.GetUtcNow();
        var shares = await db.Set<ShareLink>().AsNoTracking().Where(s => s.Doc == key.Text).OrderByDescending(s => s.Id).Take(Most).ToListAsync(ct);
        return TypedResults.Json(new Response([.. shares.Select(share => ShareAnswer.Of(share, http.Request, addresses, site.Value, now))]), ComposerJson.Options);
    }
}
