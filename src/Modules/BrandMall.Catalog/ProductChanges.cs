using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Rules;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog;

/// <summary>
/// What follows from a product's change, in the same transaction: its collections and its place on every site are looked at again, and everything that shows it is told.
/// Whoever writes products or their prices saves, then calls this.
/// </summary>
internal sealed class ProductChanges(MallDb db, Changes changes, FactsReader reader, Memberships memberships, Placements placements)
{
    private const int Batch = 500;

    public async Task FollowAsync(IReadOnlyCollection<int> productIds, CancellationToken ct)
    {
        if (productIds.Count == 0)
        {
            return;
        }

        var rules = (await db.Set<Collection>().AsNoTracking().Where(c => c.Rule != null).Select(c => c.Rule).ToListAsync(ct))
            .Concat(await db.Set<AssortmentRule>().AsNoTracking().Select(r => r.Rule).ToListAsync(ct));
        var facts = await reader.ReadAsync(productIds, [.. rules.SelectMany(r => r!.Currencies).Distinct()], ct);
        var before = await CollectionsAsync(productIds, ct);
        await memberships.FollowAsync(facts, ct);
        await placements.FollowAsync(facts, ct);

        changes.Record("product", facts.Select(f => f.Handle));
        changes.Record("category", facts.SelectMany(f => f.Categories).SelectMany(Category.Trail).Append(CatalogChanges.Everything).Distinct());
        changes.Record("brand", facts.Select(f => f.Brand).OfType<string>().Distinct());
        changes.Record("collection", before.Union(await CollectionsAsync(productIds, ct)));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A price book changed: what it or a book derived from it prices looks different.</summary>
    public async Task FollowPricesAsync(PriceBook book, CancellationToken ct)
    {
        var books = await db.Set<PriceBook>().AsNoTracking().ToDictionaryAsync(b => b.Id, ct);
        var line = PriceShelf.Involved([book], books);
        var ids = await db.Set<PriceEntry>().Where(e => EF.Parameter(line).Contains(e.PriceBookId)).Join(db.Set<Variant>(), e => e.Sku, v => v.Sku, (_, v) => v.ProductId).Distinct().ToListAsync(ct);
        foreach (var batch in ids.Chunk(Batch))
        {
            await FollowAsync(batch, ct);
        }
    }

    private Task<List<string>> CollectionsAsync(IReadOnlyCollection<int> productIds, CancellationToken ct) =>
        db.Set<CollectionMember>().Where(m => EF.Parameter(productIds).Contains(m.ProductId)).Join(db.Set<Collection>(), m => m.CollectionId, c => c.Id, (_, c) => c.Handle).Distinct().ToListAsync(ct);
}
