using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Shares;

/// <summary>Takes a link back: whoever opens it from now on is told so.</summary>
internal static class RevokeShare
{
    public static void Map(IEndpointRouteBuilder site) => site.MapDelete("/composer/documents/{doc}/share/{id:long}", HandleAsync).WithName("composer.unshare").Requires(ComposerPermissions.Share);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(string doc, long id, ClaimsPrincipal person, MallDb db, DocumentEvents events, TimeProvider clock, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        if (await db.Set<ShareLink>().FirstOrDefaultAsync(s => s.Doc == key.Text && s.Id == id, ct) is not { } share)
        {
            return Problems.NotFound("share.unknown", "There is no such link.");
        }

        share.RevokedAt ??= clock.GetUtcNow();
        events.Record(key, Happened.Unshared, Author.Of(person, "", 0));
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
