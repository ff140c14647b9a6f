using System.Globalization;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Invariants;

/// <summary>Lists ask one table what listings and assortments come to; it must be what they come to.</summary>
internal sealed class PlacementsFollowRules(MallDb db, Placements placements) : RehearsedInvariant(db)
{
    private readonly MallDb _db = db;

    public override string Id => "K3";

    public override string Title => "Where products stand on sites is what listings and assortments come to";

    protected override Task DeriveAsync(CancellationToken ct) => placements.RefillAsync(ct);

    protected override async Task<IReadOnlyList<string>> ReadAsync(CancellationToken ct) => [.. (await _db.Set<SitePlacement>().AsNoTracking()
        .Join(_db.Set<Site>(), x => x.SiteId, s => s.Id, (x, s) => new { Placement = x, Site = s.Name }).Join(_db.Set<Product>(), x => x.Placement.ProductId, p => p.Id, (x, p) => new { x.Placement, x.Site, p.Handle }).ToListAsync(ct))
        .Select(x => string.Create(CultureInfo.InvariantCulture, $"{x.Handle} on {x.Site}, {(x.Placement.Excluded ? "left out" : "taken in")}, from {x.Placement.ShownFrom:O} until {x.Placement.ShownUntil:O}, opens {x.Placement.BuyableFrom:O}"))];
}
