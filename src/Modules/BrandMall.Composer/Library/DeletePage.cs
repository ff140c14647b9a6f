using System.Security.Claims;
using BrandMall.Composer.Blocks;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Composer.Publishing;
using BrandMall.Composer.Schedules;
using BrandMall.Kernel.Content;
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

/// <summary>
/// The site no longer has the document: its parent's shows again, or the theme's, where there is one. Its versions stay.
/// A home page, and a block that pages show, are not deleted by mistake.
/// </summary>
internal static class DeletePage
{
    public static void Map(IEndpointRouteBuilder site) => site.MapDelete("/composer/pages/{doc}", HandleAsync).WithName("composer.delete-page").Requires(ComposerPermissions.Delete);

    private static async Task<NoContent> HandleAsync(
        string doc, ClaimsPrincipal person, CurrentSite site, MallDb db, ContentStore content, DraftDesk desk, Publication publication, BlockUses uses, Timetable timetable, ScheduleTurn turn, DocumentEvents events, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var draft = await desk.OpenAsync(key, ct);
        var own = draft.Item.ContentItemId.Length > 0 && draft.Item.SiteId == site.Value.Id;
        Require(own || draft.IsStored, "page.inherited", "It belongs to the site above; there is nothing of this site's own to delete.", "doc");
        Require(!own || draft.Key.Template is not null || !await content.IsHomeAsync(draft.Item.ContentItemId, ct), "page.home", "It is the home page. Make another page the home page first.", "doc");
        Require(!own || !draft.IsBlock || await uses.CountAsync(key.Text, ct) == 0, "block.used", "Pages show this block. Take it from them first.", "doc");
        await db.InTransactionAsync(async () =>
        {
            if (own)
            {
                if (await publication.FindShownAsync(key, ct) is null)
                {
                    await publication.UnpublishAsync(key, ct);      // keeps what was shown as a version
                }

                await content.RemoveAsync(draft.Item.ContentItemId, ct);
            }

            foreach (var entry in await timetable.OpenAsync(key, ct))
            {
                await turn.CancelAsync(entry, ct);
            }

            await db.Set<Draft>().Where(d => d.Doc == key.Text).ExecuteDeleteAsync(ct);
            await db.Set<DraftBatch>().Where(b => b.Doc == key.Text).ExecuteDeleteAsync(ct);
            events.Record(key, Happened.Deleted, Author.Of(person, "", 0), new { title = draft.Item.DisplayText });
            await db.SaveChangesAsync(ct);
        }, ct);
        return TypedResults.NoContent();
    }

    private static void Require(bool holds, string code, string message, string field)
    {
        if (!holds)
        {
            throw new RuleViolationException(code, message, field);
        }
    }
}
