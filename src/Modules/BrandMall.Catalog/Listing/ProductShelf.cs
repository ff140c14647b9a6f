using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing;

/// <summary>Loads listed products to be shown, all of a page at once: products, tags, variants, price book, prices. Five queries, however many products.</summary>
internal sealed class ProductShelf(MallDb db, IProductPrices prices)
{
    public Task<IReadOnlyList<StoredProduct>> ByIdAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        LoadAsync(db.Set<Product>().Where(p => EF.Parameter(ids).Contains(p.Id)), ids.Count, ct);

    public Task<IReadOnlyList<StoredProduct>> ByHandleAsync(IReadOnlyCollection<string> handles, CancellationToken ct) =>
        LoadAsync(db.Set<Product>().Where(p => EF.Parameter(handles).Contains(p.Handle)), handles.Count, ct);

    public Task<IReadOnlyList<StoredProduct>> ByIdOrHandleAsync(IReadOnlyCollection<int> ids, IReadOnlyCollection<string> handles, CancellationToken ct) =>
        LoadAsync(db.Set<Product>().Where(p => EF.Parameter(ids).Contains(p.Id) || EF.Parameter(handles).Contains(p.Handle)), ids.Count + handles.Count, ct);

    private async Task<IReadOnlyList<StoredProduct>> LoadAsync(IQueryable<Product> wanted, int count, CancellationToken ct)
    {
        if (count == 0)
        {
            return [];
        }

        var products = await wanted.AsNoTracking().Include(p => p.Variants.Where(v => !v.Archived)).AsSplitQuery().Where(p => p.Status == ProductStatus.Listed).ToListAsync(ct);
        var priced = await prices.OfAsync([.. products.SelectMany(p => p.Variants).Select(v => v.Sku)], ct);
        return [.. products.Select(p => new StoredProduct(p, [.. p.Offered], priced))];
    }
}
