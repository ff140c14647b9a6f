using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing;

/// <summary>Loads listed products to be shown, all of a page at once: products, tags, variants, listings, brands, price books, prices. Seven queries, however many products.</summary>
internal sealed class ProductShelf(MallDb db, IProductPrices prices, SiteAssortment assortment)
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

        var products = await assortment.Shown(wanted.AsNoTracking()).Include(p => p.Variants.Where(v => !v.Archived)).AsSplitQuery().ToListAsync(ct);
        var listings = await assortment.ListingsAsync([.. products.Select(p => p.Id)], ct);
        var makers = products.Select(p => p.BrandId).OfType<int>().Distinct().ToArray();
        var brands = await db.Set<Brand>().AsNoTracking().Where(b => EF.Parameter(makers).Contains(b.Id)).ToDictionaryAsync(b => b.Id, ct);
        var priced = await prices.OfAsync([.. products.SelectMany(p => p.Variants).Select(v => v.Sku)], ct);
        return [.. products.Select(p => new StoredProduct(p, [.. p.Offered], priced) { Listing = ListingView.Of(listings[p.Id]), Brand = p.BrandId is { } maker ? brands.GetValueOrDefault(maker) : null })];
    }
}
