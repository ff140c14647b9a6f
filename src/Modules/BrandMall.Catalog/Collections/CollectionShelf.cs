using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Collections;

/// <summary>Puts products into a collection by hand.</summary>
internal sealed class CollectionShelf(MallDb db, Changes changes)
{
    /// <summary>Exactly these, in this order. Handles nobody knows are left out and answered.</summary>
    public async Task<IReadOnlyList<string>> PutAsync(Collection collection, IReadOnlyList<string> handles, CancellationToken ct)
    {
        var named = handles.Distinct().ToList();
        var products = await db.Set<Product>().AsNoTracking().Where(p => EF.Parameter(named).Contains(p.Handle)).Select(p => new { p.Handle, p.Id }).ToDictionaryAsync(p => p.Handle, p => p.Id, ct);
        var members = await db.Set<CollectionMember>().Where(m => m.CollectionId == collection.Id).ToDictionaryAsync(m => m.ProductId, ct);
        var wanted = named.Where(products.ContainsKey).Select(h => products[h]).ToList();
        var gone = members.Keys.Except(wanted).ToList();
        db.RemoveRange(gone.Select(id => members[id]));
        foreach (var (position, id) in wanted.Index())
        {
            if (members.TryGetValue(id, out var member))
            {
                member.Position = position + 1;
            }
            else
            {
                db.Add(new CollectionMember { CollectionId = collection.Id, ProductId = id, Position = position + 1 });
            }
        }

        var left = await db.Set<Product>().AsNoTracking().Where(p => EF.Parameter(gone).Contains(p.Id)).Select(p => p.Handle).ToListAsync(ct);
        changes.Record("product", left.Concat(products.Where(p => !members.ContainsKey(p.Value)).Select(p => p.Key)));
        changes.Record("collection", [collection.Handle, CatalogChanges.Everything]);
        await db.SaveChangesAsync(ct);
        return [.. named.Where(h => !products.ContainsKey(h))];
    }

    public Task<List<string>> HandlesAsync(int collectionId, CancellationToken ct) => db.Set<CollectionMember>().AsNoTracking().Where(m => m.CollectionId == collectionId)
        .Join(db.Set<Product>(), m => m.ProductId, p => p.Id, (m, p) => new { m.Position, p.Id, p.Handle }).OrderBy(m => m.Position).ThenBy(m => m.Id).Select(m => m.Handle).ToListAsync(ct);
}
