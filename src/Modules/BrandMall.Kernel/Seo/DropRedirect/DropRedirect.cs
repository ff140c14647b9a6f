using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Seo;

/// <summary>Takes a redirect of the site away; one inherited from a site above stays.</summary>
internal static class DropRedirect
{
    public static void Map(IEndpointRouteBuilder site) => site.MapDelete("/redirects/{**from}", HandleAsync).WithName("redirect.drop").Requires("redirect.edit");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(string from, Redirects redirects, MallDb db, CancellationToken ct)
    {
        if (!await redirects.DropAsync(from, ct))
        {
            return Problems.NotFound("redirect.unknown", $"The site leads '/{from}' nowhere.");
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
