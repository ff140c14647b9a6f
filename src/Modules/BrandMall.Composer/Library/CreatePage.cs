using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Composer.PageTemplates;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Library;

/// <summary>Makes a page nobody sees yet: empty, from a pattern, or as a copy of another with all that waits to be published in it.</summary>
internal static class CreatePage
{
    /// <param name="Path">Within the site; null: made from the title.</param>
    /// <param name="Pattern">Id of a page pattern.</param>
    /// <param name="CopyOf">A page or block of the site.</param>
    public sealed record Request(
        [property: Required, StringLength(200, MinimumLength = 1)] string Title, [property: StringLength(300)] string? Path = null, [property: StringLength(80)] string? Pattern = null, [property: StringLength(80)] string? CopyOf = null);

    public sealed record Response(string Id, string? Path);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/pages", HandleAsync).WithName("composer.create-page").Requires(ComposerPermissions.Create);

    private static async Task<Created<Response>> HandleAsync(
        Request request, ClaimsPrincipal person, HttpContext http, MallDb db, ContentStore content, DraftDesk desk, Patterns patterns, PagePaths paths, DocumentEvents events, CancellationToken ct)
    {
        if (request.Title.Trim() is not { Length: > 0 } title)
        {
            throw new RuleViolationException("page.title", "A page needs a title.", "title");
        }

        paths.Check(request.Path);
        var author = Author.Of(person, "", 0);
        var source = request.CopyOf is { } copied ? await desk.OpenAsync(DocumentKey.Read(copied), ct) : null;
        var page = source is not null ? FreshIds.Of(source.Document.Body)
            : request.Pattern is { } pattern ? FreshIds.Of(await patterns.GetAsync(pattern, ct))
            : new PageDocument { Slots = new() { ["main"] = [] } };

        var item = source is { Key.Template: null } ? source.Item.Copy() : new ContentItem { ContentType = "Page" };
        (item.ContentItemId, item.ContentItemVersionId, item.Revision, item.CreatedUtc, item.PublishedUtc) = (OrchardId.New(), "", null, null, null);
        (item.DisplayText, item.Author, item.Owner) = (title, author.Name, author.Id);
        item.Parts["TitlePart"] = new JsonObject { ["Title"] = title };
        item.Parts["PagePart"] = page.Write();
        if (item.ContentType != "Block")
        {
            item.Parts["AutoroutePart"] = new JsonObject { ["Path"] = request.Path?.Trim().Trim('/') ?? "" };
        }

        await db.InTransactionAsync(async () =>
        {
            await content.SaveDraftAsync(item, ct);
            events.Record(new DocumentKey(item.ContentItemId), source is null ? Happened.Created : Happened.Copied, author, new { title, of = source?.Key.Text });
            await db.SaveChangesAsync(ct);
        }, ct);
        return TypedResults.Created($"{http.Request.Path}/{item.ContentItemId}", new Response(item.ContentItemId, item.Part("AutoroutePart")?["Path"]?.ToString() is { Length: > 0 } path ? $"/{path}" : null));
    }
}
