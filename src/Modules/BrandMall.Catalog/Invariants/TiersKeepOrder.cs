using BrandMall.Catalog.Prices;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Invariants;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Invariants;

/// <summary>Where a book keeps the order of tiers, its own standing prices do so, or are on record.</summary>
internal sealed class TiersKeepOrder(MallDb db, PriceWriting writing) : IInvariant
{
    public string Id => "B4";

    public string Title => "Where a book keeps it, official is at least outlet is at least employee, unless it was approved";

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken ct)
    {
        List<string> breaches = [];
        foreach (var book in await db.Set<PriceBook>().AsNoTracking().Where(b => b.GuardsTiers).OrderBy(b => b.Id).ToListAsync(ct))
        {
            var entries = (await db.Set<PriceEntry>().AsNoTracking().Where(e => e.PriceBookId == book.Id).ToListAsync(ct)).Where(e => e.IsStanding).ToList();
            var approved = (await db.Set<PriceApproval>().AsNoTracking().Where(a => a.PriceBookId == book.Id).Select(a => new { a.Sku, a.AmountMinor }).ToListAsync(ct)).ToHashSet();
            breaches.AddRange((await writing.BreachesAsync(book, entries, ct))
                .Where(b => b.Breach.Code == "price.tier-order" && !approved.Contains(new { b.Entry.Sku, b.Entry.AmountMinor })).Select(b => $"{book.Name}: {b.Breach.Message}"));
        }

        return breaches;
    }
}
