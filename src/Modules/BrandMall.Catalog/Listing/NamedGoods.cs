using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Widgets;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing;

/// <summary>Products shoppers of the site see, and categories and brands, as widgets name them.</summary>
internal sealed class NamedGoods(MallDb db, SiteAssortment assortment) : INamedThings
{
    public bool Knows(string kind) => kind is "product" or "category" or "brand";

    public async Task<IReadOnlySet<string>> ThereAsync(string kind, IReadOnlyCollection<string> names, CancellationToken ct) => (kind switch
    {
        "product" => await assortment.Shown(db.Set<Product>().AsNoTracking().Where(p => EF.Parameter(names).Contains(p.Handle))).Select(p => p.Handle).ToListAsync(ct),
        "category" => await db.Set<Category>().AsNoTracking().Where(c => EF.Parameter(names).Contains(c.Path)).Select(c => c.Path).ToListAsync(ct),
        _ => await db.Set<Brand>().AsNoTracking().Where(b => EF.Parameter(names).Contains(b.Handle)).Select(b => b.Handle).ToListAsync(ct),
    }).ToHashSet();
}
