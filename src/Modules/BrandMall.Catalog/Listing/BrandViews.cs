using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing;

/// <summary>Says brands and collections in the words of the page's locale, with how many products the site shows of them.</summary>
internal sealed class BrandViews(MallDb db, SiteAssortment assortment, CurrentSite site, Links links)
{
    public async Task<IReadOnlyList<BrandView>> BrandsAsync(IReadOnlyCollection<string>? handles, CancellationToken ct)
    {
        var brands = await db.Set<Brand>().AsNoTracking().Where(b => handles == null || EF.Parameter(handles).Contains(b.Handle)).OrderBy(b => b.Position).ThenBy(b => b.Handle).ToListAsync(ct);
        var ids = brands.Select(b => (int?)b.Id).ToArray();
        var counts = await assortment.Shown(db.Set<Product>().AsNoTracking()).Where(p => EF.Parameter(ids).Contains(p.BrandId)).GroupBy(p => p.BrandId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key!.Value, g => g.Count, ct);
        return [.. brands.Select(b => View(b, counts.GetValueOrDefault(b.Id)))];
    }

    public async Task<IReadOnlyList<CollectionView>> CollectionsAsync(IReadOnlyCollection<string>? handles, CancellationToken ct)
    {
        var collections = await db.Set<Collection>().AsNoTracking().Where(c => c.Published && (handles == null || EF.Parameter(handles).Contains(c.Handle))).OrderBy(c => c.Position).ThenBy(c => c.Handle).ToListAsync(ct);
        var ids = collections.Select(c => c.Id).ToArray();
        var counts = await db.Set<CollectionMember>().AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.CollectionId))
            .Join(assortment.Shown(db.Set<Product>().AsNoTracking()), m => m.ProductId, p => p.Id, (m, _) => m).GroupBy(m => m.CollectionId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. collections.Select(c => View(c, counts.GetValueOrDefault(c.Id)))];
    }

    private BrandView View(Brand brand, int count)
    {
        var text = brand.In(site.Locale);
        var name = text.Title ?? brand.Name;
        return new BrandView(brand.Handle, name, brand.Place, text.Description ?? brand.Story, links.Url(Links.Brand(brand.Handle)), ProductViews.Picture(brand.Logo, name), ProductViews.Picture(brand.Image, name), count);
    }

    private CollectionView View(Collection collection, int count)
    {
        var text = collection.In(site.Locale);
        var title = text.Title ?? collection.Title;
        return new CollectionView(collection.Handle, title, text.Description ?? collection.Description, links.Url(Links.Collection(collection.Handle)), ProductViews.Picture(collection.Image, title), count);
    }
}
