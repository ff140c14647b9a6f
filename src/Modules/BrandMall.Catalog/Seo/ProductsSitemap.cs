using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Seo;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Seo;

/// <summary>The product pages of the current site, for search engines and feed readers.</summary>
internal sealed class ProductsSitemap(MallDb db, SiteAssortment assortment, CurrentSite site) : ISitemapSource, IFeedSource
{
    public string Name => "products";

    private IQueryable<Product> Shown => assortment.Shown(db.Set<Product>().AsNoTracking());

    public Task<int> CountAsync(CancellationToken ct) => Shown.CountAsync(ct);

    public async Task<IReadOnlyList<SitemapEntry>> ReadAsync(int skip, int take, CancellationToken ct)
    {
        var rows = await Shown.OrderBy(p => p.Id).Skip(skip).Take(take).Select(p => new { p.Handle, p.UpdatedAt }).ToListAsync(ct);
        return [.. rows.Select(row => new SitemapEntry(Links.Product(row.Handle), row.UpdatedAt))];
    }

    public async Task<IReadOnlyList<FeedEntry>> NewestAsync(int count, CancellationToken ct)
    {
        var newest = await Shown.OrderByDescending(p => p.ListedAt).ThenByDescending(p => p.Id).Take(count)
            .Select(p => new { p.Handle, p.Title, p.Subtitle, p.Translations, p.Seo, p.ListedAt }).ToListAsync(ct);
        return [.. newest.Select(product =>
        {
            var text = product.Translations.GetValueOrDefault(site.Locale);
            return new FeedEntry(text?.Title ?? product.Title, Links.Product(product.Handle), product.ListedAt, text?.Subtitle ?? product.Seo.Description ?? product.Subtitle);
        })];
    }
}
