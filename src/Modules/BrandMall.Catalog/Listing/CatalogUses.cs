using System.Text.Encodings.Web;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pictures;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing;

/// <summary>Products, variants and categories that show a file.</summary>
internal sealed class CatalogUses(MallDb db) : IMediaUses
{
    public async Task<IReadOnlyList<MediaUse>> FindAsync(IReadOnlyCollection<string> paths, int limit, CancellationToken ct)
    {
        List<MediaUse> uses = [];
        foreach (var path in paths)
        {
            // Pictures are stored as JSON text, between quotes.
            var quoted = $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(path)}\"";
            var products = await db.Set<Product>().AsNoTracking()
                .Where(p => ((string)(object)p.Images).Contains(quoted) || p.Variants.Any(v => v.Image == path) || p.Body.Contains(path))
                .OrderByDescending(p => p.UpdatedAt).ThenBy(p => p.Id).Take(limit).Select(p => new { p.Handle, p.Title, p.Status }).ToListAsync(ct);
            uses.AddRange(products.Select(p => new MediaUse("product", p.Title, null, Links.Product(p.Handle), Draft: p.Status != ProductStatus.Listed)));
            var categories = await db.Set<Category>().AsNoTracking().Where(c => c.Image == path).OrderBy(c => c.Path).Take(limit).Select(c => new { c.Path, c.Title }).ToListAsync(ct);
            uses.AddRange(categories.Select(c => new MediaUse("category", c.Title, null, Links.Category(c.Path))));
        }

        return [.. uses.Distinct().Take(limit)];
    }
}
