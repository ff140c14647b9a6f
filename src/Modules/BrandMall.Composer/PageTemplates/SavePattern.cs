using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text.Json.Nodes;
using BrandMall.Composer.Blocks;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.PageTemplates;

/// <summary>Keeps a whole draft, or widgets of one, as something new pages can be begun from.</summary>
internal static class SavePattern
{
    /// <param name="Doc">The document whose draft it is; null: <paramref name="Root"/> and <paramref name="Widgets"/> say what it holds.</param>
    public sealed record Request(
        [property: Required, StringLength(120, MinimumLength = 1)] string Name, [property: StringLength(80)] string? Doc = null, [property: StringLength(26)] string? Root = null,
        [property: MaxLength(EditedDocument.MaxWidgets)] IReadOnlyDictionary<string, JsonObject>? Widgets = null);

    public sealed record Response(string Id);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/templates", HandleAsync).WithName("composer.save-pattern").Requires(ComposerPermissions.Create);

    private static async Task<Created<Response>> HandleAsync(Request request, ClaimsPrincipal person, HttpContext http, MallDb db, DraftDesk desk, ContentStore content, DocumentEvents events, CancellationToken ct)
    {
        var author = Author.Of(person, "", 0);
        var page = request.Doc is { } doc ? (await desk.OpenAsync(DocumentKey.Read(doc), ct)).Document.Body : SaveAsBlock.PageOf(request.Root, request.Widgets);
        ContentItem item = new() { ContentItemId = OrchardId.New(), ContentType = PatternType.Name, DisplayText = request.Name.Trim(), Author = author.Name, Owner = author.Id };
        item.Parts["TitlePart"] = new JsonObject { ["Title"] = item.DisplayText };
        item.Parts["PagePart"] = FreshIds.Of(page).Write();
        await db.InTransactionAsync(async () =>
        {
            await content.PublishAsync(item, ct);
            events.Record(new DocumentKey(item.ContentItemId), Happened.Created, author, new { title = item.DisplayText });
            await db.SaveChangesAsync(ct);
        }, ct);
        return TypedResults.Created($"{http.Request.Path}/{item.ContentItemId}", new Response(item.ContentItemId));
    }
}
