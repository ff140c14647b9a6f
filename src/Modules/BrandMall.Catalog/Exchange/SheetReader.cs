using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Exchange;

/// <summary>Loads products as sheets show them: a fixed number of queries for any number.</summary>
internal sealed class SheetReader(MallDb db, SitePriceBook books)
{
    public async Task<IReadOnlyList<SheetProduct>> ReadAsync(IReadOnlyCollection<string> handles, CancellationToken ct)
    {
        var products = await db.Set<Product>().AsNoTracking().Include(p => p.Variants).Include(p => p.Categories).AsSplitQuery()
            .Where(p => EF.Parameter(handles).Contains(p.Handle)).OrderBy(p => p.Handle).ToListAsync(ct);
        var paths = await db.Set<Category>().AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Path, ct);
        var brands = await db.Set<Brand>().AsNoTracking().ToDictionaryAsync(b => b.Id, b => b.Handle, ct);
        var (book, skus) = (await books.FindAsync(ct) ?? 0, products.SelectMany(p => p.Variants).Select(v => v.Sku).ToArray());
        var entries = (await db.Set<PriceEntry>().AsNoTracking().Where(e => e.PriceBookId == book && EF.Parameter(skus).Contains(e.Sku)).ToListAsync(ct)).Where(e => e.IsStanding).ToDictionary(e => e.Sku);
        return
        [
            .. products.Select(p => new SheetProduct(
                p,
                p.BrandId is { } brand ? brands.GetValueOrDefault(brand) : null,
                [.. p.Categories.OrderBy(c => c.Rank).Select(c => paths[c.CategoryId])],
                p.Variants.Where(v => entries.ContainsKey(v.Sku)).ToDictionary(v => v.Sku, v => entries[v.Sku]))),
        ];
    }
}
