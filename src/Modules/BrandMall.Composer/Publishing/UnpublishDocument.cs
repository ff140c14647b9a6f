using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Publishing;

/// <summary>Takes back what the site itself shows of a document; the draft and all versions stay.</summary>
internal static class UnpublishDocument
{
    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/documents/{doc}/unpublish", HandleAsync).WithName("composer.unpublish").Requires(ComposerPermissions.Publish);

    private static async Task<NoContent> HandleAsync(string doc, ClaimsPrincipal person, MallDb db, Publication publication, DocumentEvents events, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        await db.InTransactionAsync(async () =>
        {
            var shown = await publication.UnpublishAsync(key, ct) ?? throw new RuleViolationException("document.unpublished", "This site shows nothing of its own here.", "doc");
            events.Record(key, Happened.Unpublished, Author.Of(person, "", 0), new { shown.Number });
            await db.SaveChangesAsync(ct);
        }, ct);
        return TypedResults.NoContent();
    }
}
