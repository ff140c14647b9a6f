using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Invariants;

/// <summary>Who belongs to a collection by rule is who the rule holds for.</summary>
internal sealed class MembersFollowRules(MallDb db, Memberships memberships) : RehearsedInvariant(db)
{
    private readonly MallDb _db = db;

    public override string Id => "Catalog1";

    public override string Title => "A collection by rule holds the products its rule holds for, and no others";

    protected override async Task DeriveAsync(CancellationToken ct) => await memberships.RefillAsync([.. (await _db.Set<Collection>().AsNoTracking().ToListAsync(ct)).Where(c => c.Rule is not null)], ct);

    protected override async Task<IReadOnlyList<string>> ReadAsync(CancellationToken ct) => [.. (await _db.Set<CollectionMember>().AsNoTracking()
        .Join(_db.Set<Collection>(), m => m.CollectionId, c => c.Id, (m, c) => new { m.ProductId, c.Handle }).Join(_db.Set<Product>(), m => m.ProductId, p => p.Id, (m, p) => new { m.Handle, Product = p.Handle }).ToListAsync(ct))
        .Select(m => $"{m.Product} in {m.Handle}")];
}
