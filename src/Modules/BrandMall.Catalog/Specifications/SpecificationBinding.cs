using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Specifications;

/// <summary>Binds products that hold free text of a definition's name to it, a batch a transaction: whoever changed definitions calls it after them.</summary>
internal sealed class SpecificationBinding(MallDb db, SpecificationBook book, ProductChanges followers, TimeProvider clock)
{
    private const int Batch = 100;

    /// <param name="also">What else is to be done to each product.</param>
    public async Task RebindAsync(CancellationToken ct, Action<Product>? also = null)
    {
        book.Forget();
        await book.LoadAsync(ct);
        foreach (var ids in (await db.Set<Product>().AsNoTracking().OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(ct)).Chunk(Batch))
        {
            await db.InTransactionAsync(() => BindAsync(ids, also, ct), ct);
            db.ChangeTracker.Clear();
        }
    }

    private async Task BindAsync(int[] ids, Action<Product>? also, CancellationToken ct)
    {
        List<int> changed = [];
        foreach (var product in await db.Set<Product>().Where(p => EF.Parameter(ids).Contains(p.Id)).ToListAsync(ct))
        {
            product.Specify([.. product.Specifications.Select(book.Bind)]);
            also?.Invoke(product);
            if (db.Entry(product).State == EntityState.Modified)
            {
                product.Touch(clock.GetUtcNow());
                changed.Add(product.Id);
            }
        }

        await db.SaveChangesAsync(ct);
        await followers.FollowAsync(changed, ct);
    }
}
