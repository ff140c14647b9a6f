using System.ComponentModel.DataAnnotations;
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

namespace BrandMall.Composer.Versions;

/// <summary>Keeps the draft as it is now, under a name.</summary>
internal static class NameVersion
{
    public sealed record Request([property: Required, StringLength(DocumentVersion.NameLength, MinimumLength = 1)] string Name, [property: StringLength(DocumentVersion.NoteLength)] string? Note = null);

    public sealed record Response(int Number);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/documents/{doc}/versions", HandleAsync).WithName("composer.name-version").Requires(ComposerPermissions.Edit);

    private static async Task<Created<Response>> HandleAsync(string doc, Request request, ClaimsPrincipal person, HttpContext http, MallDb db, DraftDesk desk, DocumentVersions versions, DocumentEvents events, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var author = Author.Of(person, "", 0);
        var kept = await db.InTransactionAsync(async () =>
        {
            var draft = await desk.OpenAsync(key, ct);
            var version = await versions.AddAsync(key, VersionKind.Named, draft.Document, author, draft.Rev, VersionLabel.Of(request.Name, request.Note), ct: ct);
            events.Record(key, Happened.Named, author, new { version.Number, version.Name });
            await db.SaveChangesAsync(ct);
            return version;
        }, ct);
        return TypedResults.Created($"{http.Request.Path}/{kept.Number}", new Response(kept.Number));
    }
}
