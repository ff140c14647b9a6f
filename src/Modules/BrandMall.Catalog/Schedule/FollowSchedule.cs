using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Schedule;

/// <summary>
/// What happens by itself is told like what somebody did: products whose price or place on the shelf switched since the last run go into the change table, so that indexes and collections
/// follow; rules that look at the calendar are asked again.
/// </summary>
internal sealed class FollowSchedule(MallDb db, ProductChanges followers, Memberships memberships, ScheduleMark mark, TimeProvider clock) : IRecurringJob
{
    private const int Batch = 200;

    public async Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var since = mark.Since(now);
        var products = await SwitchedAsync(since, now, ct);
        foreach (var batch in products.Chunk(Batch))
        {
            await db.InTransactionAsync(() => followers.FollowAsync(batch, ct), ct);
            db.ChangeTracker.Clear();
        }

        var timely = (await db.Set<Collection>().AsNoTracking().Where(c => c.Rule != null).ToListAsync(ct)).Where(c => c.Rule!.IsTimely).ToList();
        if (timely.Count > 0)
        {
            await db.InTransactionAsync(() => memberships.RefillAsync(timely, ct), ct);
        }

        mark.Done(now);
    }

    private async Task<List<int>> SwitchedAsync(DateTimeOffset since, DateTimeOffset now, CancellationToken ct)
    {
        var placed = db.Set<SitePlacement>().AsNoTracking()
            .Where(p => (p.ShownFrom > since && p.ShownFrom <= now) || (p.ShownUntil > since && p.ShownUntil <= now) || (p.BuyableFrom > since && p.BuyableFrom <= now)).Select(p => p.ProductId);
        var priced = db.Set<PriceEntry>().AsNoTracking()
            .Where(e => (e.From > since && e.From <= now) || (e.Until > since && e.Until <= now)
                || db.Set<PriceBook>().Any(b => b.Id == e.PriceBookId && ((b.From > since && b.From <= now) || (b.Until > since && b.Until <= now))))
            .Join(db.Set<Variant>(), e => e.Sku, v => v.Sku, (_, v) => v.ProductId);
        var derived = await db.Set<PriceBook>().AsNoTracking().AnyAsync(b => b.ParentId != null && ((b.From > since && b.From <= now) || (b.Until > since && b.Until <= now)), ct);
        return derived
            ? await db.Set<Product>().AsNoTracking().OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(ct)      // a derived book speaks for everything
            : await placed.Concat(priced).Distinct().ToListAsync(ct);
    }
}
