using System.Text.Json.Nodes;
using BrandMall.Catalog.Bundles;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>Products offered together for one price a currency.</summary>
internal sealed class BundlesResource(MallDb db, Changes changes, SiteRegistry sites) : IAdminForm
{
    private static readonly AdminField[] s_translation = [new("locale", Required: true, Max: 20), new("title", Max: 120), new("description", "lines", Max: 500)];

    public AdminResourceDescription Description { get; } = new(
        "bundles", "package-plus", "catalog", "product.view", PerSite: false, Order: 25,
        [new AdminColumn("title", "title"), new AdminColumn("handle"), new AdminColumn("pieces", "number", 90), new AdminColumn("price", "money", 120), new AdminColumn("shownFrom", "instant", 150), new AdminColumn("shownUntil", "instant", 150), new AdminColumn("state", "status", 100)], [], []);

    private IEnumerable<string> Currencies => sites.Map.All.Select(s => s.Currency).Distinct().Order(StringComparer.Ordinal);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var after = query.AfterNumber ?? 0;
        var rows = await db.Set<Bundle>().AsNoTracking().Where(b => b.Id > after && (query.Search == null || b.Title.Contains(query.Search) || b.Handle.Contains(query.Search)))
            .OrderBy(b => b.Id).Take(query.Limit + 1).ToListAsync(ct);
        var currency = sites.Map.Default?.Currency ?? "";
        return AdminPage.From(rows, query.Limit, b => $"{b.Id}", b => new JsonObject
        {
            ["id"] = b.Handle, ["title"] = b.Title, ["handle"] = b.Handle, ["pieces"] = b.Lines.Sum(l => l.Quantity), ["price"] = Money(b.Prices, currency),
            ["shownFrom"] = FormReading.Iso(b.ShownFrom), ["shownUntil"] = FormReading.Iso(b.ShownUntil), ["state"] = b.Published ? "published" : "draft",
        });
    }

    public Task<AdminForm> FormAsync(CancellationToken ct) => Task.FromResult(new AdminForm("product.edit",
    [
        new AdminFormSection("words", [new("title", Required: true, Max: 120), new("description", "lines", Max: 500), new("translations", "rows", Max: 20, Fields: s_translation)]),
        new AdminFormSection("pieces", [new("lines", "rows", Required: true, Max: Bundle.MaxLines, Fields: [new("sku", Required: true), new("quantity", "number", Required: true, Max: 99), new("what", "read")])]),
        new AdminFormSection("prices", [.. Currencies.Select(currency => new AdminField($"price:{currency}", "money", Permission: "price.change"))]),
        new AdminFormSection("facts", [new("handle", Required: true, Once: true), new("published", "switch"), new("shownFrom", "instant"), new("shownUntil", "instant")], Aside: true),
    ], Creates: true, Deletes: true));

    public async Task<JsonObject?> ReadAsync(string? id, CancellationToken ct)
    {
        if (id is null)
        {
            return new JsonObject { ["published"] = true };
        }

        if (await db.Set<Bundle>().AsNoTracking().SingleOrDefaultAsync(b => b.Handle == id, ct) is not { } bundle)
        {
            return null;
        }

        var skus = bundle.Lines.Select(l => l.Sku).ToArray();
        var names = await db.Set<Variant>().AsNoTracking().Where(v => EF.Parameter(skus).Contains(v.Sku)).Join(db.Set<Product>(), v => v.ProductId, p => p.Id, (v, p) => new { v.Sku, p.Title, v.OptionValues }).ToDictionaryAsync(v => v.Sku, ct);
        JsonObject values = new()
        {
            ["title"] = bundle.Title, ["description"] = bundle.Description, ["translations"] = FormReading.Write(bundle.Translations),
            ["lines"] = new JsonArray([.. bundle.Lines.OrderBy(l => l.Position).Select(l => (JsonNode)new JsonObject
            {
                ["sku"] = l.Sku, ["quantity"] = l.Quantity, ["what"] = names.GetValueOrDefault(l.Sku) is { } named ? string.Join(" / ", named.OptionValues.Prepend(named.Title)) : null,
            })]),
            ["handle"] = bundle.Handle, ["published"] = bundle.Published, ["shownFrom"] = FormReading.Iso(bundle.ShownFrom), ["shownUntil"] = FormReading.Iso(bundle.ShownUntil), ["version"] = bundle.Version,
        };
        foreach (var currency in Currencies)
        {
            values[$"price:{currency}"] = Money(bundle.Prices, currency);
        }

        return values;
    }

    public async Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct)
    {
        var bundle = id is null ? new Bundle(values.Text("handle"), values.Text("title")) : await db.Set<Bundle>().SingleOrDefaultAsync(b => b.Handle == id, ct) ?? throw FormReading.Unknown("bundle", id, "handle");
        if (id is null && await db.Set<Bundle>().AnyAsync(b => b.Handle == bundle.Handle, ct))
        {
            throw new RuleViolationException("bundle.taken", $"There is a bundle '{bundle.Handle}' already.", "handle");
        }

        values.SameVersion(id is null ? 0 : bundle.Version);
        List<(string Sku, int Quantity)> lines = [.. (values["lines"] as JsonArray ?? []).OfType<JsonObject>().Select(row => (row.Text("sku"), (int)(row.Number("quantity") ?? 0)))];
        var skus = lines.Select(l => l.Sku).ToArray();
        var known = (await db.Set<Variant>().Where(v => EF.Parameter(skus).Contains(v.Sku) && !v.Archived).Select(v => v.Sku).ToListAsync(ct)).ToHashSet();
        RuleViolationException.ThrowIfAny([.. lines.Index().Where(l => !known.Contains(l.Item.Sku)).Select(l => FormReading.Unknown("variant", l.Item.Sku, $"lines[{l.Index}].sku"))]);
        bundle.Revise(values.Text("title"), values.Text("description"), Prices(bundle, values), values.Flag("published"), values.Translations());
        bundle.Schedule(values.Instant("shownFrom"), values.Instant("shownUntil"));
        bundle.Hold(lines);
        if (id is null)
        {
            db.Add(bundle);
        }

        changes.Record("bundle", [bundle.Handle, CatalogChanges.Everything]);
        await db.SaveChangesAsync(ct);
        return bundle.Handle;
    }

    public async Task DeleteAsync(string id, CancellationToken ct)
    {
        db.Remove(await db.Set<Bundle>().SingleOrDefaultAsync(b => b.Handle == id, ct) ?? throw FormReading.Unknown("bundle", id, "handle"));
        changes.Record("bundle", [id, CatalogChanges.Everything]);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>What was not sent, and currencies no site has any more, stay as they are.</summary>
    private SortedDictionary<string, long> Prices(Bundle bundle, JsonObject values)
    {
        SortedDictionary<string, long> prices = new(bundle.Prices.ToDictionary(), StringComparer.Ordinal);
        foreach (var currency in Currencies.Where(currency => values.ContainsKey($"price:{currency}")))
        {
            prices.Remove(currency);
            if (values[$"price:{currency}"] is JsonObject money)
            {
                prices[currency] = money["currency"]!.GetValue<string>() == currency ? money["minor"]!.GetValue<long>() : throw new RuleViolationException("price.currency", $"This price is in {currency}.", $"price:{currency}");
            }
        }

        return prices;
    }

    private static JsonObject? Money(IReadOnlyDictionary<string, long> prices, string currency) => prices.TryGetValue(currency, out var minor) ? new JsonObject { ["minor"] = minor, ["currency"] = currency } : null;
}
