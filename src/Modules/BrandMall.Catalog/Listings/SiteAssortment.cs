using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listings;

/// <summary>What shoppers of the current site may see at this moment: listed, in the site's assortment, within its display window.</summary>
internal sealed class SiteAssortment(MallDb db, CurrentSite site, TimeProvider clock)
{
    public IQueryable<Product> Shown(IQueryable<Product> products)
    {
        var (here, now) = (site.Value.Id, clock.GetUtcNow());
        return products.Where(p => p.Status == ProductStatus.Listed
            && !db.Set<SitePlacement>().Any(x => x.SiteId == here && x.ProductId == p.Id && (x.Excluded || x.ShownFrom > now || x.ShownUntil <= now)));
    }

    /// <summary>What the site's line says of some products, nearest first: one query.</summary>
    public async Task<ILookup<int, SiteListing>> ListingsAsync(IReadOnlyCollection<int> productIds, CancellationToken ct)
    {
        var line = site.Chain.Select(s => s.Id).ToList();
        var listings = await db.Set<SiteListing>().AsNoTracking().Where(l => EF.Parameter(line).Contains(l.SiteId) && EF.Parameter(productIds).Contains(l.ProductId)).ToListAsync(ct);
        return listings.OrderBy(l => line.IndexOf(l.SiteId)).ToLookup(l => l.ProductId);
    }
}
