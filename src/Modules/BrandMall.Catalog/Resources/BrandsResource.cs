using System.Text.Json.Nodes;
using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>Brands and makers by handle.</summary>
internal sealed class BrandsResource(MallDb db, Changes changes) : IAdminForm
{
    private static readonly AdminField[] s_translation = [new("locale", Required: true, Max: 20), new("title", Max: 120), new("description", "rich")];

    public AdminResourceDescription Description { get; } = new(
        "brands", "store", "catalog", "product.view", PerSite: false, Order: 12,
        [new AdminColumn("image", "image", 64), new AdminColumn("title", "title"), new AdminColumn("handle"), new AdminColumn("place"), new AdminColumn("products", "number", 90)], [], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var (search, after) = (query.Search, query.After);
        var rows = await db.Set<Brand>().AsNoTracking().Where(b => search == null || b.Name.Contains(search) || b.Handle.Contains(search))
#pragma warning disable CA1309 // SQL compares by the column's collation, which is by code point
            .Where(b => after == null || string.Compare(b.Handle, after) > 0)
#pragma warning restore CA1309
            .OrderBy(b => b.Handle).Take(query.Limit + 1).ToListAsync(ct);
        var ids = rows.Select(b => (int?)b.Id).ToArray();
        var counts = await db.Set<Product>().AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.BrandId)).GroupBy(p => p.BrandId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key!.Value, g => g.Count, ct);
        return AdminPage.From(rows, query.Limit, b => b.Handle, b => new JsonObject
        {
            ["id"] = b.Handle, ["href"] = Links.Brand(b.Handle), ["image"] = Links.Media(b.Image), ["title"] = b.Name, ["handle"] = b.Handle, ["place"] = b.Place, ["products"] = counts.GetValueOrDefault(b.Id),
        });
    }

    public Task<AdminForm> FormAsync(CancellationToken ct) => Task.FromResult(new AdminForm("product.edit",
    [
        new AdminFormSection("words", [new("title", Required: true, Max: 120), new("place", Max: 80), new("story", "rich"), new("translations", "rows", Max: 20, Fields: s_translation)]),
        new AdminFormSection("facts", [new("handle", Required: true, Once: true), new("image", "media"), new("logo", "media"), new("position", "number", Max: 10_000)], Aside: true),
    ], Creates: true, Deletes: true));

    public async Task<JsonObject?> ReadAsync(string? id, CancellationToken ct)
    {
        if (id is null)
        {
            return [];
        }

        return await db.Set<Brand>().AsNoTracking().SingleOrDefaultAsync(b => b.Handle == id, ct) is not { } brand ? null : new JsonObject
        {
            ["title"] = brand.Name, ["place"] = brand.Place, ["story"] = brand.Story, ["translations"] = FormReading.Write(brand.Translations),
            ["handle"] = brand.Handle, ["image"] = brand.Image, ["logo"] = brand.Logo, ["position"] = brand.Position, ["version"] = brand.Version,
        };
    }

    public async Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct)
    {
        var brand = id is null ? db.Add(new Brand(values.Text("handle"), values.Text("title"))).Entity
            : await db.Set<Brand>().SingleOrDefaultAsync(b => b.Handle == id, ct) ?? throw FormReading.Unknown("brand", id, "handle");
        if (id is null && await db.Set<Brand>().AnyAsync(b => b.Handle == brand.Handle, ct))
        {
            throw new Kernel.Primitives.RuleViolationException("brand.taken", $"There is a brand '{brand.Handle}' already.", "handle");
        }

        values.SameVersion(id is null ? 0 : brand.Version);
        brand.Revise(values.Text("title"), values.Text("story"), values.Text("place"), values.Text("logo"), values.Text("image"), (int?)values.Number("position") ?? 0, values.Translations());
        changes.Record("brand", [brand.Handle, CatalogChanges.Everything]);
        changes.Record("product", await db.Set<Product>().Where(p => p.BrandId == brand.Id && brand.Id != 0).Select(p => p.Handle).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        return brand.Handle;
    }

    public async Task DeleteAsync(string id, CancellationToken ct)
    {
        var brand = await db.Set<Brand>().SingleOrDefaultAsync(b => b.Handle == id, ct) ?? throw FormReading.Unknown("brand", id, "handle");
        if (await db.Set<Product>().AnyAsync(p => p.BrandId == brand.Id, ct))
        {
            throw new Kernel.Primitives.RuleViolationException("brand.used", $"{brand.Name} still has products.");
        }

        db.Remove(brand);
        changes.Record("brand", [id, CatalogChanges.Everything]);
        await db.SaveChangesAsync(ct);
    }
}
