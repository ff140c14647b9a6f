using BrandMall.Catalog.Import;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Exchange;

/// <summary>Reads a sheet (CSV or XLSX) and writes down what it would change, product by product.</summary>
internal sealed class PlanMaker(MallDb db, Rehearsal rehearsal, CurrentSite site, DataFolder folder, TimeProvider clock)
{
    private const int Batch = 50;

    public async Task<ImportPlan> MakeAsync(Stream file, string fileName, bool forcePrices, CancellationToken ct)
    {
        await using var sheet = Workbook.IsWorkbook(file) ? await Workbook.AsCsvAsync(file, SpooledFile.New(folder), ct) : file;
        var fingerprint = await FileFingerprint.ReadAsync(sheet, ct);
        var products = new ProductFile(sheet, fingerprint.Encoding, site.Value.Currency);
        var plan = db.Add(new ImportPlan { SiteId = site.Value.Id, FileName = Path.GetFileName(fileName) is { Length: > 0 } name ? name[..Math.Min(name.Length, 200)] : "products", CreatedAt = clock.GetUtcNow(), ForcePrices = forcePrices }).Entity;
        await db.SaveChangesAsync(ct);
        var position = 0;
        foreach (var batch in products.Read(products.Scan()).Chunk(Batch))
        {
            db.ChangeTracker.Clear();
            var items = await WeighAsync(plan.Id, position, batch, forcePrices, ct);
            position += batch.Length;
            (plan.Created, plan.Changed, plan.Unchanged, plan.Problems) =
                (plan.Created + items.Count(i => i.Kind == PlanKind.New), plan.Changed + items.Count(i => i.Kind == PlanKind.Changed), plan.Unchanged + items.Count(i => i.Kind == PlanKind.Unchanged), plan.Problems + items.Count(i => i.Problems.Count > 0));
            db.AddRange(items);
            db.Update(plan);
            await db.SaveChangesAsync(ct);
        }

        return plan;
    }

    private async Task<IReadOnlyList<PlanItem>> WeighAsync(int planId, int position, IReadOnlyList<FileProduct> products, bool forcePrices, CancellationToken ct)
    {
        var drafts = products.Select(p => p.Draft).OfType<ProductDraft>().Select(d => d with { KeepsOptionOrder = true }).ToList();
        var seen = await rehearsal.TryAsync(drafts, forcePrices, ct);
        var results = seen.Results.ToDictionary(r => r.Draft.Handle);
        var byHandle = drafts.ToDictionary(d => d.Handle);
        return
        [
            .. products.Select((product, index) =>
            {
                var result = product.Draft is null ? null : results.GetValueOrDefault(product.Draft.Handle);
                var changes = result is null ? [] : seen.ChangesOf(product.Draft!.Handle);
                var refused = product.Draft is null || result?.Outcome == Intake.IntakeOutcome.Refused;
                var handle = product.Handle ?? "";
                List<PlanProblem> problems =
                [
                    .. product.Lines.Select(l => new PlanProblem(l.Row, l.Column, l.Level, l.Code, l.Message, l.Value)),
                    .. (result?.Problems ?? []).Select(p => new PlanProblem(p.Row, p.Column, "problem", p.Code, p.Message, FileRow.Excerpt(p.Value))),
                ];
                return new PlanItem
                {
                    PlanId = planId,
                    Position = position + index,
                    Handle = handle,
                    Kind = refused ? PlanKind.Problem : changes.Count == 0 ? PlanKind.Unchanged : seen.Before.ContainsKey(handle) ? PlanKind.Changed : PlanKind.New,
                    Before = Rehearsal.HashOf(seen.Before.GetValueOrDefault(handle)),
                    After = Rehearsal.HashOf(seen.After.GetValueOrDefault(handle)),
                    Changes = changes,
                    Problems = problems,
                    HasProblems = problems.Count > 0,
                    Draft = refused || changes.Count == 0 ? null : byHandle[handle],
                };
            }),
        ];
    }
}
