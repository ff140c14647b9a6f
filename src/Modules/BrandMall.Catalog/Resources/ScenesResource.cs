using System.Text.Json.Nodes;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Scenes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>Scenes with the points on their picture.</summary>
internal sealed class ScenesResource(MallDb db, Changes changes) : IAdminForm
{
    private static readonly AdminField[] s_translation = [new("locale", Required: true, Max: 20), new("title", Max: 120), new("description", "lines", Max: 500)];

    public AdminResourceDescription Description { get; } = new(
        "scenes", "sofa", "catalog", "product.view", PerSite: false, Order: 24,
        [new AdminColumn("image", "image", 64), new AdminColumn("title", "title"), new AdminColumn("handle"), new AdminColumn("hotspots", "number", 90), new AdminColumn("products", "number", 90), new AdminColumn("state", "status", 100)], [], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var after = query.AfterNumber ?? 0;
        var rows = await db.Set<Scene>().AsNoTracking().Where(s => s.Id > after && (query.Search == null || s.Title.Contains(query.Search) || s.Handle.Contains(query.Search)))
            .OrderBy(s => s.Id).Take(query.Limit + 1).ToListAsync(ct);
        return AdminPage.From(rows, query.Limit, s => $"{s.Id}", s => new JsonObject
        {
            ["id"] = s.Handle, ["href"] = s.Published ? Links.Scene(s.Handle) : null, ["image"] = Links.Media(s.Image), ["title"] = s.Title, ["handle"] = s.Handle,
            ["hotspots"] = s.Hotspots.Count, ["products"] = s.Named.Count(), ["state"] = s.Published ? "published" : "draft",
        });
    }

    public Task<AdminForm> FormAsync(CancellationToken ct) => Task.FromResult(new AdminForm("product.edit",
    [
        new AdminFormSection("words", [new("title", Required: true, Max: 120), new("description", "lines", Max: 500), new("translations", "rows", Max: 20, Fields: s_translation)]),
        new AdminFormSection("picture", [new("image", "media", Max: 1_000), new("hotspots", "rows", Max: Scene.MaxHotspots, Draw: "hotspots", Fields: [new("x", "number", Max: 100), new("y", "number", Max: 100), new("product", Required: true)])]),
        new AdminFormSection("members", [new("products", "tags", Max: Scene.MaxProducts, Draw: "products")]),
        new AdminFormSection("facts", [new("handle", Required: true, Once: true), new("published", "switch"), new("position", "number", Max: 10_000)], Aside: true),
    ], Creates: true, Deletes: true));

    public async Task<JsonObject?> ReadAsync(string? id, CancellationToken ct)
    {
        if (id is null)
        {
            return new JsonObject { ["published"] = true };
        }

        return await db.Set<Scene>().AsNoTracking().SingleOrDefaultAsync(s => s.Handle == id, ct) is not { } scene ? null : new JsonObject
        {
            ["title"] = scene.Title, ["description"] = scene.Description, ["translations"] = FormReading.Write(scene.Translations), ["image"] = scene.Image,
            ["hotspots"] = new JsonArray([.. scene.Hotspots.Select(h => (JsonNode)new JsonObject { ["x"] = h.X, ["y"] = h.Y, ["product"] = h.Product })]),
            ["products"] = FormReading.List(scene.Products), ["handle"] = scene.Handle, ["published"] = scene.Published, ["position"] = scene.Position, ["version"] = scene.Version,
        };
    }

    public async Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct)
    {
        var scene = id is null ? new Scene(values.Text("handle"), values.Text("title")) : await db.Set<Scene>().SingleOrDefaultAsync(s => s.Handle == id, ct) ?? throw FormReading.Unknown("scene", id, "handle");
        if (id is null && await db.Set<Scene>().AnyAsync(s => s.Handle == scene.Handle, ct))
        {
            throw new RuleViolationException("scene.taken", $"There is a scene '{scene.Handle}' already.", "handle");
        }

        values.SameVersion(id is null ? 0 : scene.Version);
        List<Hotspot> points = [.. (values["hotspots"] as JsonArray ?? []).OfType<JsonObject>().Select(row => new Hotspot(Place(row, "x"), Place(row, "y"), row.Text("product")))];
        await CheckAsync(points, values.Words("products"), ct);
        scene.Revise(values.Text("title"), values.Text("description"), values.Text("image"), points, values.Words("products"), values.Flag("published"), (int?)values.Number("position") ?? 0, values.Translations());
        if (id is null)
        {
            db.Add(scene);
        }

        changes.Record("scene", [scene.Handle, CatalogChanges.Everything]);
        await db.SaveChangesAsync(ct);
        return scene.Handle;
    }

    public async Task DeleteAsync(string id, CancellationToken ct)
    {
        db.Remove(await db.Set<Scene>().SingleOrDefaultAsync(s => s.Handle == id, ct) ?? throw FormReading.Unknown("scene", id, "handle"));
        changes.Record("scene", [id, CatalogChanges.Everything]);
        await db.SaveChangesAsync(ct);
    }

    private static decimal Place(JsonObject row, string name) => row[name] is JsonValue said ? decimal.Round(said.GetValue<decimal>(), 2) : 50;

    private async Task CheckAsync(List<Hotspot> points, IReadOnlyList<string> products, CancellationToken ct)
    {
        var handles = points.Select(p => p.Product).Concat(products).Distinct().ToArray();
        var known = (await db.Set<Product>().Where(p => EF.Parameter(handles).Contains(p.Handle)).Select(p => p.Handle).ToListAsync(ct)).ToHashSet();
        RuleViolationException.ThrowIfAny(
        [
            .. points.Index().Where(p => !known.Contains(p.Item.Product)).Select(p => FormReading.Unknown("product", p.Item.Product, $"hotspots[{p.Index}].product")),
            .. products.Where(handle => !known.Contains(handle)).Take(1).Select(handle => FormReading.Unknown("product", handle, "products")),
        ]);
    }
}
