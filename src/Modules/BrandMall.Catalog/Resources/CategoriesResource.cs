using System.Text.Json.Nodes;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Listing;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>The category tree by path.</summary>
internal sealed class CategoriesResource(MallDb db, CategoryViews views) : IAdminResource
{
    public AdminResourceDescription Description { get; } = new(
        "categories", "folder-tree", "catalog", "product.view", PerSite: true, Order: 20,
        [new AdminColumn("image", "image", 64), new AdminColumn("title", "title"), new AdminColumn("path"), new AdminColumn("products", "number", 100)],
        [],
        []);

    public async Task<int?> CountAsync(CancellationToken ct) => await db.Set<Category>().CountAsync(ct);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var (search, after) = (query.Search, query.After);
        var rows = await db.Set<Category>().AsNoTracking()
            .Where(c => search == null || c.Title.Contains(search) || c.Path.Contains(search))
#pragma warning disable CA1309 // SQL compares by the column's collation, which is by code point
            .Where(c => after == null || string.Compare(c.Path, after) > 0)
#pragma warning restore CA1309
            .OrderBy(c => c.Path).Take(query.Limit + 1).ToListAsync(ct);
        await views.LoadAsync(ct);
        return AdminPage.From(rows, query.Limit, c => c.Path, c => new JsonObject
        {
            ["id"] = c.Path,
            ["href"] = Links.Category(c.Path),
            ["image"] = views.View(c).Picture?.Src is { } picture ? Links.Media(picture) : null,
            ["title"] = c.Title,
            ["path"] = c.Path,
            ["products"] = views.View(c).ProductCount,
        });
    }
}
