using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Rules;

/// <summary>Reads the facts of some products with a fixed number of queries.</summary>
internal sealed class FactsReader(MallDb db, PriceShelf prices, TimeProvider clock)
{
    /// <param name="currencies">In which prices are asked for; empty: nobody asks.</param>
    public async Task<IReadOnlyList<ProductFacts>> ReadAsync(IReadOnlyCollection<int> ids, IReadOnlyCollection<string> currencies, CancellationToken ct)
    {
        var paths = await db.Set<Category>().AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Path, ct);
        var brands = await db.Set<Brand>().AsNoTracking().ToDictionaryAsync(b => b.Id, b => b.Handle, ct);
        var products = await db.Set<Product>().AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.Id)).Include(p => p.Categories).AsSplitQuery().ToListAsync(ct);
        var skus = currencies.Count == 0 ? [] : await db.Set<Variant>().AsNoTracking().Where(v => EF.Parameter(ids).Contains(v.ProductId) && !v.Archived).Select(v => new { v.ProductId, v.Sku }).ToListAsync(ct);
        Dictionary<string, PriceResolution> books = [];
        foreach (var currency in currencies)
        {
            books[currency] = await prices.OpenAsync(new PriceContext([new PricedSite(0, "", PriceTier.Official)], currency, clock.GetUtcNow()), [.. skus.Select(s => s.Sku)], ct);
        }

        var bySku = skus.ToLookup(s => s.ProductId, s => s.Sku);
        return
        [
            .. products.Select(p => new ProductFacts(
                p.Id,
                p.Handle,
                [.. p.Categories.Select(c => paths[c.CategoryId])],
                p.BrandId is { } brand ? brands.GetValueOrDefault(brand) : null,
                p.Tags,
                p.Type,
                p.Vendor,
                p.Status.ToString(),
                books.Select(b => (b.Key, Amount: bySku[p.Id].Select(sku => b.Value.Answer(sku)?.Amount).Min())).Where(b => b.Amount is not null).ToDictionary(b => b.Key, b => b.Amount!.Value),
                p.Specifications,
                p.CreatedAt,
                p.ListedAt)),
        ];
    }
}
