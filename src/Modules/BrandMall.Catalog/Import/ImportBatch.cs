using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Intake;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Import;

/// <summary>Commits some products of the file, their report lines and the new position in one transaction: after a crash the file goes on exactly behind them.</summary>
internal sealed class ImportBatch(MallDb db, ProductIntake intake, TimeProvider clock)
{
    private const int Tries = 4;

    public async Task CommitAsync(int runId, int from, IReadOnlyList<FileProduct> items, string currency, bool forcePrices, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                await db.InTransactionAsync(() => TakeAsync(runId, from, items, currency, forcePrices, ct), ct);
                return;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Somebody edited one of the products (or took the same code) meanwhile: look again and write again.
            }
        }
    }

    private async Task TakeAsync(int runId, int from, IReadOnlyList<FileProduct> items, string currency, bool forcePrices, CancellationToken ct)
    {
        var run = await db.Set<ImportRun>().SingleAsync(r => r.Id == runId, ct);
        if (run.Position != from || run.Status != ImportStatus.Running)
        {
            throw new RuleViolationException("import.busy", $"Another process is importing this file (run {runId}).");
        }

        var drafts = items.Select(i => i.Draft).OfType<ProductDraft>().ToList();
        var hashes = drafts.ToDictionary(d => d.Handle, DraftHash.Of);
        var known = await KnownAsync([.. hashes.Keys], currency, ct);
        var results = await intake.TakeAsync([.. drafts.Where(d => known.GetValueOrDefault(d.Handle)?.Hash != hashes[d.Handle])], forcePrices, ct);
        var byHandle = results.ToDictionary(r => r.Draft.Handle);
        List<ImportReportLine> lines = [];
        foreach (var item in items)
        {
            lines.AddRange(item.Lines);
            if (item.Handle is null)
            {
                continue;
            }

            var result = byHandle.GetValueOrDefault(item.Handle);
            run.Count(item.Draft is null ? IntakeOutcome.Refused : result?.Outcome ?? IntakeOutcome.Unchanged);
            if (result is not null)
            {
                // A draft whose only fault was reported row by row needs no line of its own.
                lines.AddRange(result.Problems.Where(p => p.Code != "import.variants" || item.Lines.Count + result.Problems.Count == 1).Select(p => new ImportReportLine(p.Row, p.Column, "problem", p.Code, p.Message, FileRow.Excerpt(p.Value))));
                Remember(known, result, hashes[item.Handle], currency);
            }
        }

        db.AddRange(lines.Select(line => ImportLine.Of(runId, line)));
        run.Advance(from + items.Count, items.Sum(i => i.Rows), lines.Count, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        await intake.FollowAsync(results, ct);
    }

    private Task<Dictionary<string, ImportedProduct>> KnownAsync(string[] handles, string currency, CancellationToken ct) =>
        db.Set<ImportedProduct>().Where(i => i.Currency == currency && EF.Parameter(handles).Contains(i.Handle)).ToDictionaryAsync(i => i.Handle, ct);

    /// <summary>Only what was taken whole is remembered; the rest is tried, and reported, again.</summary>
    private void Remember(Dictionary<string, ImportedProduct> known, IntakeResult result, string hash, string currency)
    {
        if (result.Problems.Count > 0)
        {
            hash = "";
        }

        if (known.TryGetValue(result.Draft.Handle, out var imported))
        {
            imported.Hash = hash;
        }
        else
        {
            db.Add(new ImportedProduct { Handle = result.Draft.Handle, Currency = currency, Hash = hash });
        }
    }
}
