using BrandMall.Kernel.Pages;
using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text.Json.Nodes;
using BrandMall.Composer.ApplyOps;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Composer.Live;
using BrandMall.Composer.Ops;
using BrandMall.Composer.Publishing;
using BrandMall.Composer.Versions;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Library;

/// <summary>Gives a page another title or address at once, without publishing what else waits in its draft. The old address leads to the new one.</summary>
internal static class MovePage
{
    public sealed record Request([property: StringLength(200)] string? Title = null, [property: StringLength(300)] string? Path = null);

    public static void Map(IEndpointRouteBuilder site) => site.MapPatch("/composer/pages/{doc}", HandleAsync).WithName("composer.move-page").Requires(ComposerPermissions.Publish);

    private static async Task<NoContent> HandleAsync(
        string doc, Request request, ClaimsPrincipal person, CurrentSite site, MallDb db, ContentStore content, DraftDesk desk, Batches batches, Publication publication, PagePaths paths, DocumentEvents events, TellWindows windows, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        paths.Check(request.Path);
        var draft = await desk.OpenAsync(key, ct);
        if (key.Template is not null)
        {
            throw new RuleViolationException("page.template", "A template page has no title or address of its own.", "doc");
        }

        var author = Author.Of(person, OrchardId.New(), 0);
        var ops = Ops(request, draft, site.Value.Locale).ToList();
        if (ops.Count == 0)
        {
            return TypedResults.NoContent();
        }

        Batches.Outcome? batch = null;
        await db.InTransactionAsync(async () =>
        {
            var published = await content.PublishedAsync(key.Text, ct);
            if (published is not null && FlowPages.Of(published) is { } shown)
            {
                var rev = draft.IsStored && !draft.Changed ? draft.Rev + 1 : draft.PublishedRev;
                await publication.PublishAsync(key, Changed(new EditedDocument(shown, PageSayings.Of(published)), ops, site.Value.Locale), rev, author, VersionLabel.None, of: null, ct);
            }
            else
            {
                var item = draft.Item.Copy();
                PageSayings.Apply(item, Changed(new EditedDocument(draft.Document.Body, PageSayings.Of(item)), ops, site.Value.Locale).Page, site.Value.Locale);
                item.Author = author.Name;
                item.Revision = null;
                await content.SaveDraftAsync(item, ct);
            }

            events.Record(key, Happened.Moved, author, new { request.Title, request.Path, from = draft.Document.Page[PageSayings.Path]?.ToString() });
            await db.SaveChangesAsync(ct);

            // Last: what refuses the address has spoken by now.
            batch = draft.IsStored ? await batches.ApplyAsync(key, ops, author, draft.Rev, force: true, ct) : null;
        }, ct);
        if (batch is not null)
        {
            await windows.AcceptedAsync(site.Value, key, batch.Rev, author, batch.Applied);
        }

        return TypedResults.NoContent();
    }

    private static IEnumerable<PageOp.Page> Ops(Request request, OpenDraft draft, string locale)
    {
        if (request.Title?.Trim() is { Length: > 0 } title)
        {
            yield return new PageOp.Page(draft.Document.Page[PageSayings.Title] is JsonObject ? [PageSayings.Title, locale] : [PageSayings.Title], JsonValue.Create(title));
        }

        if (request.Path?.Trim().Trim('/') is { Length: > 0 } path && !draft.IsBlock)
        {
            yield return new PageOp.Page([PageSayings.Path], JsonValue.Create(path));
        }
    }

    private static EditedDocument Changed(EditedDocument document, IEnumerable<PageOp.Page> ops, string locale)
    {
        var page = (JsonObject)document.Page.DeepClone();
        foreach (var op in ops)
        {
            JsonPaths.Set(page, op.Path, op.Value, locale);
        }

        return document with { Page = page };
    }
}
