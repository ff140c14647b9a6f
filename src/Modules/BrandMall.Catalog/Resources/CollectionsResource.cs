using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Rules;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>Collections by hand and by rule.</summary>
internal sealed class CollectionsResource(MallDb db, Changes changes, CollectionShelf shelf, Memberships memberships) : IAdminForm
{
    private static readonly AdminField[] s_translation = [new("locale", Required: true, Max: 20), new("title", Max: 120), new("description", "lines", Max: 500)];

    public AdminResourceDescription Description { get; } = new(
        "collections", "layers", "catalog", "product.view", PerSite: false, Order: 14,
        [new AdminColumn("image", "image", 64), new AdminColumn("title", "title"), new AdminColumn("handle"), new AdminColumn("chosen", "status", 110), new AdminColumn("products", "number", 90), new AdminColumn("state", "status", 100)], [], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var (search, after) = (query.Search, query.After);
        var rows = await db.Set<Collection>().AsNoTracking().Where(c => search == null || c.Title.Contains(search) || c.Handle.Contains(search))
#pragma warning disable CA1309 // SQL compares by the column's collation, which is by code point
            .Where(c => after == null || string.Compare(c.Handle, after) > 0)
#pragma warning restore CA1309
            .OrderBy(c => c.Handle).Take(query.Limit + 1).ToListAsync(ct);
        var ids = rows.Select(c => c.Id).ToArray();
        var counts = await db.Set<CollectionMember>().AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.CollectionId)).GroupBy(m => m.CollectionId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return AdminPage.From(rows, query.Limit, c => c.Handle, c => new JsonObject
        {
            ["id"] = c.Handle, ["href"] = Links.Collection(c.Handle), ["image"] = Links.Media(c.Image), ["title"] = c.Title, ["handle"] = c.Handle,
            ["chosen"] = c.Rule is null ? "manual" : "ruled", ["products"] = counts.GetValueOrDefault(c.Id), ["state"] = c.Published ? "published" : "draft",
        });
    }

    public Task<AdminForm> FormAsync(CancellationToken ct) => Task.FromResult(new AdminForm("product.edit",
    [
        new AdminFormSection("words", [new("title", Required: true, Max: 120), new("description", "lines", Max: 500), new("translations", "rows", Max: 20, Fields: s_translation)]),
        new AdminFormSection("members", [new("rule", "rule"), new("products", "tags", Max: 1_000)]),
        new AdminFormSection("facts",
            [new("handle", Required: true, Once: true), new("published", "switch"), new("image", "media"), new("sort", "select", Options: [.. Sorts.All.Select(s => new AdminOption(s))]), new("position", "number", Max: 10_000), new("seoTitle"), new("seoDescription", "lines", Max: 300)], Aside: true),
    ], Creates: true, Deletes: true));

    public async Task<JsonObject?> ReadAsync(string? id, CancellationToken ct)
    {
        if (id is null)
        {
            return new JsonObject { ["published"] = true, ["sort"] = Sorts.Manual };
        }

        return await db.Set<Collection>().AsNoTracking().SingleOrDefaultAsync(c => c.Handle == id, ct) is not { } collection ? null : new JsonObject
        {
            ["title"] = collection.Title, ["description"] = collection.Description, ["translations"] = FormReading.Write(collection.Translations), ["rule"] = JsonSerializer.SerializeToNode(collection.Rule, FormReading.Json),
            ["products"] = FormReading.List(await shelf.HandlesAsync(collection.Id, ct)), ["handle"] = collection.Handle, ["published"] = collection.Published, ["image"] = collection.Image, ["sort"] = collection.Sort,
            ["position"] = collection.Position, ["seoTitle"] = collection.Seo.Title, ["seoDescription"] = collection.Seo.Description, ["version"] = collection.Version,
        };
    }

    public Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var collection = id is null ? new Collection(values.Text("handle"), values.Text("title"))
            : await db.Set<Collection>().SingleOrDefaultAsync(c => c.Handle == id, ct) ?? throw FormReading.Unknown("collection", id, "handle");
        if (id is null && await db.Set<Collection>().AnyAsync(c => c.Handle == collection.Handle, ct))
        {
            throw new RuleViolationException("collection.taken", $"There is a collection '{collection.Handle}' already.", "handle");
        }

        values.SameVersion(id is null ? 0 : collection.Version);
        collection.Revise(
            values.Text("title"), values.Text("description"), values.Text("image"), FormReading.Filled(values.Text("sort")) ?? Sorts.Manual, values.Flag("published"), (int?)values.Number("position") ?? 0,
            new SeoText(FormReading.Filled(values.Text("seoTitle")), FormReading.Filled(values.Text("seoDescription"))), values.Translations());
        collection.Choose(Rule(values["rule"]));
        if (id is null)
        {
            db.Add(collection);
        }

        changes.Record("collection", [collection.Handle, CatalogChanges.Everything]);
        await db.SaveChangesAsync(ct);
        if (collection.Rule is not null)
        {
            await memberships.RefillAsync([collection], ct);
        }
        else if (await shelf.PutAsync(collection, values.Words("products"), ct) is { Count: > 0 } missing)
        {
            throw FormReading.Unknown("product", missing[0], "products");
        }

        return collection.Handle;
    }, ct);

    public async Task DeleteAsync(string id, CancellationToken ct)
    {
        var collection = await db.Set<Collection>().SingleOrDefaultAsync(c => c.Handle == id, ct) ?? throw FormReading.Unknown("collection", id, "handle");
        db.Remove(collection);
        changes.Record("collection", [id, CatalogChanges.Everything]);
        await db.SaveChangesAsync(ct);
    }

    private static SelectionRule? Rule(JsonNode? said)
    {
        try
        {
            return said?.Deserialize<SelectionRule>(FormReading.Json);
        }
        catch (JsonException malformed)
        {
            throw new RuleViolationException("rule.malformed", malformed.Message, "rule");
        }
    }
}
