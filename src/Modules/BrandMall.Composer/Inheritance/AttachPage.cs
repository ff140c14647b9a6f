using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Publishing;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages.Overlays;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Inheritance;

/// <summary>A detached document follows its parent again: what is shown stays, and is from here on what the site says otherwise.</summary>
internal static class AttachPage
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapPost("/composer/documents/{doc}/inheritance/attach", HandleAsync).WithName("composer.attach").Requires(ComposerPermissions.Publish);

    private static async Task<NoContent> HandleAsync(string doc, ClaimsPrincipal person, MallDb db, Lineage lineage, Publication publication, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var line = await lineage.GetAsync(key, ct);
        if (line.IsDetached)
        {
            var overlay = Differing.Between(line.Theirs, InheritedItems.StateOf(line.Own!), null, line.Locale);
            await db.InTransactionAsync(() => publication.SayAsync(key, overlay, line.Parent, line.Own, Author.Of(person, "", 0), ct), ct);
        }

        return TypedResults.NoContent();
    }
}
