using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Widgets;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.ApplyOps;

/// <summary>Puts batches of operations in an order: each makes the next rev, whoever writes at the same moment. One that was written for an older rev is applied to the newest, if nothing clashes.</summary>
internal sealed class Batches(MallDb db, DraftDesk desk, WidgetCatalog widgets)
{
    private const int Tries = 8;
    private const int MostMissed = 10_000;

    /// <summary>What may be refused only because of what others did meanwhile.</summary>
    private static readonly HashSet<string> s_ofTheMoment = [Refusal.Unknown, "widget.circle", "widget.locked", "widget.most", "widget.taken", "widget.depth", "slot.full", "document.widgets"];

    /// <param name="Rev">The rev this batch made.</param>
    /// <param name="Before">The draft it was applied to; null when it had been applied already.</param>
    internal sealed record Outcome(
        OpenDraft Draft, long Rev, OpenDraft? Before, IReadOnlyList<PageOp> Applied, IReadOnlyList<Missed> Missed, IReadOnlyList<string> Dirty, bool FullPage, Conflict? Conflict = null);

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
        if (await desk.SentBeforeAsync(key, author.ClientId, author.Seq, ct) is { } before)
        {
            var known = OpReader.ReadKept(before.Ops);
            var then = await OthersAsync(key, before.BaseRev, author, ct);
            return new Outcome(draft, before.Rev, null, known, [.. then.Where(batch => batch.Rev < before.Rev).Select(Missed.Of)], [.. known.Select(Drawn).OfType<string>()], known.Any(ChangesAll));
        }

        if (baseRev > draft.Rev)
        {
            throw new RuleViolationException("document.rev", $"The draft is at rev {draft.Rev}. Load it again.", "baseRev");
        }

        var others = baseRev == draft.Rev ? [] : await OthersAsync(key, baseRev, author, ct);
        Clashes clashes = new(others, draft.Document);
        if (!force && clashes.Of(ops).ToList() is { Count: > 0 } found)
        {
            return Refused(draft, others, found);
        }

        var editing = EditingOf(draft);
        List<PageOp> applied = [];
        for (var index = 0; index < ops.Count; index++)
        {
            try
            {
                if (!clashes.IsDone(ops[index]))
                {
                    applied.Add(editing.Apply(ops[index], index));
                }
            }
            catch (RuleViolationException refusal) when (others.Count > 0 && !force && s_ofTheMoment.Contains(refusal.Code))
            {
                return Refused(draft, others, [new Conflict.Clash(ops[index].Subject(), [refusal.Code], null, null, null, others[^1].ByName)]);
            }
        }

        var next = await desk.StoreAsync(draft, editing.Document, applied, author, baseRev, ct);
        var theirs = others.SelectMany(batch => OpReader.ReadKept(batch.Ops)).ToList();
        return new Outcome(
            next, next.Rev, draft, applied, [.. others.Select(Missed.Of)], [.. editing.Dirty.Concat(theirs.Select(Drawn).OfType<string>()).Distinct()], editing.FullPage || theirs.Any(ChangesAll));
    }

    private static Outcome Refused(OpenDraft draft, IReadOnlyList<DraftBatch> others, IReadOnlyList<Conflict.Clash> clashes) =>
        new(draft, draft.Rev, draft, [], [], [], false, new Conflict(draft.Rev, [.. others.Select(Missed.Of)], clashes));

    private async Task<List<DraftBatch>> OthersAsync(DocumentKey key, long rev, Author author, CancellationToken ct) =>
        [.. (await desk.BatchesSinceAsync(key, rev, MostMissed, ct)).Where(batch => batch.ClientId != author.ClientId)];

    /// <summary>The widget somebody else's operation asks to be drawn.</summary>
    private static string? Drawn(PageOp op) => op is PageOp.Insert or PageOp.Set or PageOp.Show ? op.Subject() : null;

    private static bool ChangesAll(PageOp op) => op is PageOp.Page or PageOp.Replace;

    private DocumentEditing EditingOf(OpenDraft draft) => new(
        draft.Document, widgets.Find, new PlacementLaw(widgets.Find, DocumentKinds.PageOf(draft.Key, draft.IsBlock)), DocumentKinds.SlotsOf(draft.Key, draft.Document.Body).ToHashSet(), desk.Site.Locale);
}
