using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Publishing;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Inheritance;

/// <summary>The site keeps the whole document itself from here on, as it is shown now, and follows its parent no more.</summary>
internal static class DetachPage
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapPost("/composer/documents/{doc}/inheritance/detach", HandleAsync).WithName("composer.detach").Requires(ComposerPermissions.Publish);

    private static async Task<NoContent> HandleAsync(string doc, ClaimsPrincipal person, MallDb db, Lineage lineage, Publication publication, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var line = await lineage.GetAsync(key, ct);
        if (!line.IsDetached)
        {
            await db.InTransactionAsync(() => publication.KeepWholeAsync(key, Author.Of(person, "", 0), ct), ct);
        }

        return TypedResults.NoContent();
    }
}
