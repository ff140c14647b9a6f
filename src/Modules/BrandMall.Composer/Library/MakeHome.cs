using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Library;

/// <summary>Makes a published page the home page of the site.</summary>
internal static class MakeHome
{
    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/pages/{doc}/home", HandleAsync).WithName("composer.make-home").Requires(ComposerPermissions.Publish);

    private static async Task<NoContent> HandleAsync(string doc, ClaimsPrincipal person, MallDb db, ContentStore content, HomeRoute home, DocumentEvents events, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        if (await content.PublishedAsync(key.Text, ct) is not { ContentType: "Page" })
        {
            throw new RuleViolationException("page.unpublished", "Publish the page first: the home page is seen by everybody.", "doc");
        }

        await db.InTransactionAsync(async () =>
        {
            await home.SetAsync(key.Text, ct);
            events.Record(key, Happened.Moved, Author.Of(person, "", 0), new { home = true });
            await db.SaveChangesAsync(ct);
        }, ct);
        return TypedResults.NoContent();
    }
}
