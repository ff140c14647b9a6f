using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Widgets;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.ApplyOps;

/// <summary>Puts batches of operations in an order: each makes the next rev, whoever writes at the same moment.</summary>
internal sealed class Batches(MallDb db, DraftDesk desk, WidgetCatalog widgets)
{
    private const int Tries = 8;

    /// <param name="Rev">The rev this batch made.</param>
    /// <param name="Before">The draft it was applied to; null when it had been applied already.</param>
    internal sealed record Outcome(OpenDraft Draft, long Rev, OpenDraft? Before, IReadOnlyList<Missed> Missed, IReadOnlyList<string> Dirty, bool FullPage, Conflict? Conflict = null);

    public async Task<Outcome> ApplyAsync(DocumentKey key, IReadOnlyList<PageOp> ops, Author author, long baseRev, bool force, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var outcome = await db.InTransactionAsync(() => TryAsync(key, ops, author, baseRev, force, ct), ct);
                if (outcome is { Conflict: null, Before: not null })
                {
                    desk.Keep(outcome.Draft);
                }

                return outcome;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();       // another process made this rev first
            }
        }
    }

    private async Task<Outcome> TryAsync(DocumentKey key, IReadOnlyList<PageOp> ops, Author author, long baseRev, bool force, CancellationToken ct)
    {
        var draft = await desk.OpenAsync(key, ct);
        var editing = EditingOf(draft);
        var applied = ops.Select(editing.Apply).ToList();
        var next = await desk.StoreAsync(draft, editing.Document, applied, author, baseRev, ct);
        return new Outcome(next, next.Rev, draft, [], editing.Dirty, editing.FullPage);
    }

    private DocumentEditing EditingOf(OpenDraft draft) => new(
        draft.Document, widgets.Find, new PlacementLaw(widgets.Find, DocumentKinds.PageOf(draft.Key, draft.IsBlock)), DocumentKinds.SlotsOf(draft.Key, draft.Document.Body).ToHashSet());
}
