using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text.Json.Nodes;
using BrandMall.Composer.ApplyOps;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Composer.Live;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Versions;

/// <summary>Makes a version the draft again: one batch on the same desk as every other change, so other windows hear of it and it can be taken back.</summary>
internal static class RestoreVersion
{
    /// <param name="BaseRev">The rev the editor saw; what others did since is told as a conflict. Null: whatever is there is replaced.</param>
    public sealed record Request([property: Range(0, long.MaxValue)] long? BaseRev = null, [property: StringLength(40)] string? ClientId = null, [property: Range(0, long.MaxValue)] long Seq = 0);

    public sealed record Response(long Rev);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/documents/{doc}/versions/{number:int}/restore", HandleAsync).WithName("composer.restore").Requires(ComposerPermissions.Edit);

    private static async Task<IResult> HandleAsync(
        string doc, int number, Request request, HttpContext http, ClaimsPrincipal person, CurrentSite site, MallDb db, DocumentVersions versions, DraftDesk desk, OpRights rights, Batches batches, DocumentEvents events, TellWindows windows, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var version = await versions.GetAsync(key, number, ct);
        PageOp[] ops = [new PageOp.Replace(JsonNode.Parse(version.Json)!.AsObject())];
        if (await rights.MissingAsync(http, ops, site.Value) is { } missing)
        {
            return missing;
        }

        // Without a window of its own it is a window of one gesture.
        var author = request.ClientId is { Length: > 0 } client ? Author.Of(person, client, request.Seq) : Author.Of(person, Kernel.Primitives.OrchardId.New(), 0);
        var rev = request.BaseRev ?? (await desk.OpenAsync(key, ct)).Rev;
        var outcome = await batches.ApplyAsync(key, ops, author, rev, force: request.BaseRev is null, ct);
        if (outcome.Conflict is { } conflict)
        {
            return conflict.Answer();
        }

        if (outcome.Before is not null)
        {
            events.Record(key, Happened.Restored, author, new { version.Number, version.Name });
            await db.SaveChangesAsync(ct);
            await windows.AcceptedAsync(site.Value, key, outcome.Rev, author, outcome.Applied);
        }

        return TypedResults.Ok(new Response(outcome.Rev));
    }
}
