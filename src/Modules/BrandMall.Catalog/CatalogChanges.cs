using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog;

/// <summary>
/// What to write to the change table when products change: the product, and every list it may stand in. A list is known by its category, <see cref="Everything"/> where it has none;
/// a product counts for its categories and all above them.
/// </summary>
internal static class CatalogChanges
{
    public const string Everything = "*";

    public static async Task RecordProductAsync(this Changes changes, MallDb db, int productId, string handle, CancellationToken ct)
    {
        changes.Record("product", handle);
        var paths = await db.Set<ProductCategory>().Where(l => l.ProductId == productId)
            .Join(db.Set<Category>(), l => l.CategoryId, c => c.Id, (_, c) => c.Path).ToListAsync(ct);
        changes.Record("category", paths.SelectMany(Category.Trail).Append(Everything).Distinct());
    }
}
