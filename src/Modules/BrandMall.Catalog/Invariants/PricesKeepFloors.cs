using BrandMall.Catalog.Prices;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Invariants;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Invariants;

/// <summary>Below the floor only what somebody approved.</summary>
internal sealed class PricesKeepFloors(MallDb db) : IInvariant
{
    public string Id => "B3";

    public string Title => "No price lies below its floor unless it was approved";

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken ct) =>
        [.. (await db.Set<PriceEntry>().AsNoTracking().Where(e => !e.Approved).Join(db.Set<PriceBook>(), e => e.PriceBookId, b => b.Id, (e, b) => new { Entry = e, b.Name, b.Currency })
                .Join(db.Set<FloorPrice>(), e => new { e.Entry.Sku, e.Currency }, f => new { f.Sku, f.Currency }, (e, f) => new { e.Entry.Sku, e.Entry.AmountMinor, e.Name, e.Currency, Floor = f.AmountMinor })
                .Where(e => e.AmountMinor < e.Floor).OrderBy(e => e.Sku).ToListAsync(ct))
            .Select(e => $"{e.Name}: {e.Sku} costs {MinorUnits.Text(e.AmountMinor, e.Currency)} {e.Currency}, its floor is {MinorUnits.Text(e.Floor, e.Currency)}.")];
}
