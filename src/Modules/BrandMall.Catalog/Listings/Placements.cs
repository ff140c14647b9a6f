using BrandMall.Catalog.Products;
using BrandMall.Catalog.Rules;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listings;

/// <summary>Writes what listings and assortments come to, for some products or for all, on every site.</summary>
internal sealed class Placements(MallDb db, FactsReader reader, Changes changes, TimeProvider clock)
{
    private const int Batch = 500;

    public async Task FollowAsync(IReadOnlyList<ProductFacts> facts, CancellationToken ct)
    {
        var ids = facts.Select(f => f.Id).ToArray();
        var sites = new SiteMap(await db.Set<Site>().AsNoTracking().ToListAsync(ct));
        var rules = (await db.Set<AssortmentRule>().AsNoTracking().OrderBy(r => r.Position).ToListAsync(ct)).ToLookup(r => r.SiteId);
        var listings = (await db.Set<SiteListing>().AsNoTracking().Where(l => EF.Parameter(ids).Contains(l.ProductId)).ToListAsync(ct)).ToDictionary(l => (l.SiteId, l.ProductId));
        var placements = await db.Set<SitePlacement>().Where(p => EF.Parameter(ids).Contains(p.ProductId)).ToDictionaryAsync(p => (p.SiteId, p.ProductId), ct);
        var now = clock.GetUtcNow();
        foreach (var site in sites.All)
        {
            var line = sites.ChainOf(site);
            var own = line.Reverse().SelectMany(s => rules[s.Id]).ToList();
            foreach (var fact in facts)
            {
                var view = ListingView.Of(line.Select(s => listings.GetValueOrDefault((s.Id, fact.Id))).OfType<SiteListing>());
                var excluded = own.FindLast(r => r.Rule.Holds(fact, now)) is { Includes: false };
                Write(site, fact, excluded, view, placements.GetValueOrDefault((site.Id, fact.Id)));
            }
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Every product again: a site came, moved to another parent, or its assortment changed.</summary>
    public async Task RefillAsync(CancellationToken ct)
    {
        var currencies = (await db.Set<AssortmentRule>().AsNoTracking().ToListAsync(ct)).SelectMany(r => r.Rule.Currencies).Distinct().ToList();
        foreach (var ids in (await db.Set<Product>().AsNoTracking().OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(ct)).Chunk(Batch))
        {
            await FollowAsync(await reader.ReadAsync(ids, currencies, ct), ct);
        }
    }

    private void Write(Site site, ProductFacts fact, bool excluded, ListingView view, SitePlacement? known)
    {
        var before = known is null ? default : (known.Excluded, known.ShownFrom, known.ShownUntil, known.BuyableFrom);
        var after = (excluded, view.ShownFrom, view.ShownUntil, view.BuyableFrom);
        if (before == after)
        {
            return;
        }

        var placement = known ?? new SitePlacement { SiteId = site.Id, ProductId = fact.Id };
        (placement.Excluded, placement.ShownFrom, placement.ShownUntil, placement.BuyableFrom) = after;
        if (placement.IsPlain)
        {
            db.Remove(placement);
        }
        else if (known is null)
        {
            db.Add(placement);
        }

        changes.Record("product", fact.Handle);
        changes.Record("category", fact.Categories.SelectMany(Categories.Category.Trail).Append(CatalogChanges.Everything).Distinct());
    }
}
