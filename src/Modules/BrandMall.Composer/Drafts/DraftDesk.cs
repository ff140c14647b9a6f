using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Inheritance;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Drafts;

/// <summary>Opens drafts of the current site and puts changed ones down. The one place that knows how drafts are stored.</summary>
internal sealed class DraftDesk(MallDb db, CurrentSite site, DraftShelf shelf, DocumentStart start, TimeProvider clock)
{
    public Site Site => site.Value;

    /// <summary>The draft as it is now; what is stored as content when nobody has changed anything yet. Makes no row.</summary>
    /// <exception cref="RuleViolationException"><c>document.unknown</c>.</exception>
    public async Task<OpenDraft> OpenAsync(DocumentKey key, CancellationToken ct)
    {
        var known = shelf.Find(site.Value.Id, key);
        var head = await db.Set<Draft>().AsNoTracking().Where(d => d.Doc == key.Text).Select(d => new { d.Rev, d.PublishedRev }).FirstOrDefaultAsync(ct);
        var isKnown = known is { IsStored: true } && head is not null && head.Rev == known.Rev && head.PublishedRev == known.PublishedRev;
        if (isKnown && known!.Changed)
        {
            return known;
        }

        var stored = await start.FindAsync(key, ct);
        if (head is null)
        {
            return new OpenDraft(key, 0, 0, stored.Document, stored.Item, stored.VersionId, IsStored: false);
        }

        var opened = isKnown ? known! : await ReadAsync(key, stored, ct);
        return IsBehind(opened, stored) ? await TakeUpAsync(key, stored, ct) : opened;
    }

    /// <summary>Nothing waits here, so what was published past the editor (a recipe, an import, a parent's page that went on) is where editing goes on.</summary>
    private bool IsBehind(OpenDraft draft, StoredDocument stored) =>
        !draft.Changed && ((stored.IsOf(site.Value.Id) && stored.VersionId != draft.BaseVersionId) || stored.Document.Parent?.Write() != draft.Document.Parent?.Write());

    private async Task<OpenDraft> ReadAsync(DocumentKey key, StoredDocument stored, CancellationToken ct)
    {
        var row = await db.Set<Draft>().AsNoTracking().SingleAsync(d => d.Doc == key.Text, ct);
        var document = EditedDocument.Read(row.Json, row.ParentJson);
        OpenDraft opened = new(key, row.Rev, row.PublishedRev, row.Rev == row.PublishedRev ? document : Inheriting.Brought(document, stored, site), stored.Item, row.BaseVersionId, IsStored: true);
        shelf.Put(site.Value.Id, opened);
        return opened;
    }

    /// <summary>A rev of its own, so that windows that are open learn of it as of anybody's change.</summary>
    private async Task<OpenDraft> TakeUpAsync(DocumentKey key, StoredDocument stored, CancellationToken ct)
    {
        try
        {
            var taken = await db.InTransactionAsync(async () =>
            {
                var before = await ReadAsync(key, stored, ct);
                if (!IsBehind(before, stored))
                {
                    return before;      // somebody else was quicker
                }

                Author publisher = new(Cut(stored.Item.Owner, 40), Cut(stored.Item.Author, 80), Cut($"import-{stored.VersionId}", 40), before.Rev);
                var next = await StoreAsync(before, stored.Document, [new PageOp.Replace(JsonNode.Parse(stored.Document.Write())!.AsObject())], publisher, before.Rev, ct);
                await db.Set<Draft>().Where(d => d.Doc == key.Text).ExecuteUpdateAsync(set => set.SetProperty(d => d.PublishedRev, next.Rev).SetProperty(d => d.BaseVersionId, stored.VersionId), ct);
                return next with { PublishedRev = next.Rev, BaseVersionId = stored.VersionId };
            }, ct);
            shelf.Put(site.Value.Id, taken);
            return taken;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();       // another process took it up first
            return await ReadAsync(key, stored, ct);
        }
    }

    /// <summary>
    /// Stores a changed document as the next rev, with the batch that made it. Call it in a transaction; when it is committed, <see cref="Keep"/> what it gave.
    /// </summary>
    /// <exception cref="DbUpdateException">Somebody else made this rev meanwhile: open the draft again.</exception>
    public async Task<OpenDraft> StoreAsync(OpenDraft draft, EditedDocument document, IReadOnlyList<PageOp> ops, Author author, long baseRev, CancellationToken ct)
    {
        var json = document.Write();
        if (json.Length > EditedDocument.MaxBytes)
        {
            throw new RuleViolationException("document.size", "A page holds 1 MB at most.", "ops");
        }

        var next = draft with { Rev = draft.Rev + 1, Document = document, IsStored = true };
        var parent = document.Parent?.Write();
        var now = clock.GetUtcNow();
        db.Add(new DraftBatch
        {
            SiteId = site.Value.Id, Doc = draft.Key.Text, Rev = next.Rev, ClientId = author.ClientId, Seq = author.Seq, BaseRev = baseRev, By = author.Id, ByName = author.Name, At = now, Ops = OpReader.Write(ops),
        });
        if (!draft.IsStored)
        {
            db.Add(new Draft { SiteId = site.Value.Id, Doc = draft.Key.Text, Rev = next.Rev, PublishedRev = draft.PublishedRev, Json = json, ParentJson = parent, BaseVersionId = draft.BaseVersionId, ModifiedAt = now, ModifiedBy = author.Name });
        }
        else if (await db.Set<Draft>().Where(d => d.Doc == draft.Key.Text && d.Rev == draft.Rev)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Rev, next.Rev).SetProperty(d => d.Json, json).SetProperty(d => d.ParentJson, parent).SetProperty(d => d.ModifiedAt, now).SetProperty(d => d.ModifiedBy, author.Name), ct) == 0)
        {
            throw new DbUpdateConcurrencyException("The draft moved on.");
        }

        await db.SaveChangesAsync(ct);
        return next;
    }

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;

    public void Keep(OpenDraft draft) => shelf.Put(site.Value.Id, draft);

    public Task<List<DraftBatch>> BatchesSinceAsync(DocumentKey key, long rev, int limit, CancellationToken ct) =>
        db.Set<DraftBatch>().AsNoTracking().Where(b => b.Doc == key.Text && b.Rev > rev).OrderBy(b => b.Rev).Take(limit).ToListAsync(ct);

    /// <summary>The batch this editor's window sent under this number before, if it did.</summary>
    public Task<DraftBatch?> SentBeforeAsync(DocumentKey key, string clientId, long seq, CancellationToken ct) =>
        db.Set<DraftBatch>().AsNoTracking().FirstOrDefaultAsync(b => b.Doc == key.Text && b.ClientId == clientId && b.Seq == seq, ct);
}
