using BrandMall.Catalog.Intake;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Exchange;

/// <summary>Applies a plan batch by batch, each with its mark in one transaction: after a crash it goes on exactly there.</summary>
internal sealed class PlanRun(MallDb db, Rehearsal rehearsal, ProductIntake intake)
{
    private const int Look = 200;
    private const int NamedAtMost = 5;

    /// <summary>Before anything is written: every product still to do is what it was when the plan was made.</summary>
    public async Task CheckAsync(int planId, CancellationToken ct)
    {
        for (var after = -1; ;)
        {
            var items = await db.Set<PlanItem>().AsNoTracking().Where(i => i.PlanId == planId && !i.Applied && i.Draft != null && i.Position > after).OrderBy(i => i.Position).Take(Look).ToListAsync(ct);
            if (items.Count == 0)
            {
                return;
            }

            Unmoved(items, await rehearsal.FieldsAsync(items.Select(i => i.Draft!), ct));
            after = items[^1].Position;
        }
    }

    /// <returns>Whether there was something left to do.</returns>
    public Task<bool> NextAsync(int planId, int size, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        return db.InTransactionAsync(async () =>
        {
            var plan = await db.Set<ImportPlan>().SingleAsync(p => p.Id == planId, ct);
            var items = await db.Set<PlanItem>().Where(i => i.PlanId == planId && !i.Applied && i.Draft != null).OrderBy(i => i.Position).Take(size).ToListAsync(ct);
            plan.Status = items.Count == 0 ? PlanStatus.Applied : PlanStatus.Applying;
            plan.Version++;
            if (items.Count > 0)
            {
                await TakeAsync(plan, items, ct);
            }

            await db.SaveChangesAsync(ct);
            return items.Count > 0;
        }, ct);
    }

    private async Task TakeAsync(ImportPlan plan, List<PlanItem> items, CancellationToken ct)
    {
        var done = await rehearsal.DoAsync([.. items.Select(i => i.Draft!)], plan.ForcePrices, ct);
        Unmoved(items, done.Before);
        Refuse("import.differs", "would not become what was shown", items.Where(i => Rehearsal.HashOf(done.After.GetValueOrDefault(i.Handle)) != i.After));
        await intake.FollowAsync(done.Results, ct);
        foreach (var item in items)
        {
            item.Applied = true;
        }

        plan.Applied += items.Count;
    }

    private static void Unmoved(IEnumerable<PlanItem> items, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> now) =>
        Refuse("import.moved", "changed since the preview", items.Where(i => Rehearsal.HashOf(now.GetValueOrDefault(i.Handle)) != i.Before));

    private static void Refuse(string code, string what, IEnumerable<PlanItem> items)
    {
        var handles = items.Select(i => i.Handle).ToList();
        if (handles.Count > 0)
        {
            throw new RuleViolationException(code, $"{handles.Count} products {what}: {string.Join(", ", handles.Take(NamedAtMost))}{(handles.Count > NamedAtMost ? " …" : "")}. Upload the file again to see what it would do now.");
        }
    }
}
