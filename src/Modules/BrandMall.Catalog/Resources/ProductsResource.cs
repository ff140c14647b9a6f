using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Products.EditProduct;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>The brand's products with what they cost on the chosen site, the latest changed first.</summary>
internal sealed class ProductsResource(MallDb db, IProductPrices prices, CategoryTree tree, ProductForm form, ProductReading reading, ProductSaving saving) : IAdminForm
{
    private const int MaxFilterOptions = 300;

    public AdminResourceDescription Description => new(
        "products", "package", "catalog", "product.view", PerSite: true, Order: 10,
        [
            new AdminColumn("image", "image", 64),
            new AdminColumn("title", "title"),
            new AdminColumn("handle"),
            new AdminColumn("status", "status", 100),
            new AdminColumn("price", "money", 120),
            new AdminColumn("variants", "number", 90),
            new AdminColumn("updated", "instant", 170),
        ],
        [
            new AdminFilter("status", [.. Enum.GetNames<ProductStatus>().Select(name => new AdminOption(name.ToLowerInvariant()))]),
            new AdminFilter("category", [.. db.Set<Category>().AsNoTracking().OrderBy(c => c.Path).Take(MaxFilterOptions).Select(c => new AdminOption(c.Path, c.Title))]),
        ],
        [
            new AdminAction("preview", "screen", "import-preview", "product.import", ".csv,.xlsx"),
            new AdminAction("export", "download", "/api/admin/sites/{site}/catalog/export?format=xlsx", "product.view"),
            new AdminAction("csv", "download", "/api/admin/sites/{site}/catalog/export?format=csv", "product.view"),
            new AdminAction("import", "upload", "/api/admin/sites/{site}/catalog/imports", "product.import", ".csv"),
        ],
        Bulk: "products-bulk");

    public async Task<int?> CountAsync(CancellationToken ct) => await db.Set<Product>().CountAsync(ct);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var products = db.Set<Product>().AsNoTracking().AsQueryable();
        if (query.Search is { } words)
        {
            var lower = words.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL's lower()
            products = products.Where(p => p.Title.ToLower().Contains(lower) || p.Handle.Contains(lower) || p.Variants.Any(v => v.Sku == words));
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (Enum.TryParse<ProductStatus>(query.Filter("status"), ignoreCase: true, out var status))
        {
            products = products.Where(p => p.Status == status);
        }

        if (query.Filter("category") is { Length: > 0 } category)
        {
            await tree.LoadAsync(ct);
            var shelves = tree.Below(category);
            products = products.Where(p => p.Categories.Any(c => EF.Parameter(shelves).Contains(c.CategoryId)));
        }

        if (query.After is { } after)
        {
            var (at, id) = KeysetCursor.Read(after);
            products = products.Where(p => p.UpdatedAt < at || (p.UpdatedAt == at && p.Id < id));
        }

        var rows = await products.OrderByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Id).Take(query.Limit + 1)
            .Include(p => p.Variants.Where(v => !v.Archived)).AsSplitQuery().ToListAsync(ct);
        var priced = await prices.OfAsync([.. rows.SelectMany(p => p.Variants).Select(v => v.Sku)], ct);
        return AdminPage.From(rows, query.Limit, p => new KeysetCursor(p.UpdatedAt, p.Id).ToString(), p => Draw(p, priced));
    }

    public Task<AdminForm> FormAsync(CancellationToken ct) => form.AskAsync(ct);

    public async Task<JsonObject?> ReadAsync(string? id, CancellationToken ct) => id is null ? reading.Blank() : await reading.ReadAsync(id, ct);

    public Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct) => saving.SaveAsync(id, values, ct);

    private static JsonObject Draw(Product product, IReadOnlyDictionary<string, PriceView> priced)
    {
        var price = ProductPrices.Lowest(product.Variants.Select(v => priced.GetValueOrDefault(v.Sku)).OfType<PriceView>());
        return new JsonObject
        {
            ["id"] = product.Handle,
            ["href"] = product.Status == ProductStatus.Listed ? Links.Product(product.Handle) : null,
            ["image"] = product.Images.FirstOrDefault(i => !i.Remote) is { } picture ? $"/media/{picture.Path}" : null,
            ["title"] = product.Title,
            ["handle"] = product.Handle,
            ["status"] = product.Status.ToString().ToLowerInvariant(),
            ["price"] = price is null ? null : new JsonObject { ["minor"] = price.Amount, ["currency"] = price.Currency },
            ["variants"] = product.Variants.Count,
            ["updated"] = product.UpdatedAt.ToString("O", CultureInfo.InvariantCulture),
        };
    }
}
