using System.Text.Json.Nodes;
using BrandMall.Catalog.Prices;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>Price books with their place in the resolution.</summary>
internal sealed class PriceBooksResource(MallDb db, Changes changes, ProductChanges followers, PriceShelf shelf, SiteRegistry sites) : IAdminForm
{
    private static readonly AdminOption[] s_tiers = [.. Enum.GetNames<PriceTier>().Select(name => new AdminOption(name))];
    private static readonly AdminOption[] s_roundings = [.. Enum.GetNames<Rounding>().Select(name => new AdminOption(name))];

    public AdminResourceDescription Description { get; } = new(
        "price-books", "badge-percent", "catalog", "product.view", PerSite: false, Order: 16,
        [
            new AdminColumn("title", "title"), new AdminColumn("name"), new AdminColumn("tier"), new AdminColumn("place"), new AdminColumn("derives"), new AdminColumn("currency", Width: 80),
            new AdminColumn("priority", "number", 80), new AdminColumn("from", "instant", 150), new AdminColumn("until", "instant", 150), new AdminColumn("entries", "number", 90),
        ], [], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var books = await db.Set<PriceBook>().AsNoTracking().OrderBy(b => b.Id).ToListAsync(ct);
        var counts = await db.Set<PriceEntry>().AsNoTracking().GroupBy(e => e.PriceBookId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var names = books.ToDictionary(b => b.Id, b => b.Name);
        var after = query.AfterNumber ?? 0;
        var rows = books.Where(b => b.Id > after && (query.Search is not { } search || b.Name.Contains(search, StringComparison.OrdinalIgnoreCase) || b.Title.Contains(search, StringComparison.OrdinalIgnoreCase))).Take(query.Limit + 1).ToList();
        return AdminPage.From(rows, query.Limit, b => $"{b.Id}", b => new JsonObject
        {
            ["id"] = b.Name, ["title"] = b.Title.Length > 0 ? b.Title : b.Name, ["name"] = b.Name, ["tier"] = b.Tier.ToString(), ["currency"] = b.Currency, ["priority"] = b.Priority,
            ["place"] = string.Join(" · ", new[] { b.SiteId is { } site ? sites.Map.ById(site)?.DisplayName : null, b.Region, b.Channel, b.Event }.Where(word => !string.IsNullOrEmpty(word))),
            ["derives"] = b.ParentId is { } parent ? $"{names[parent]} {(b.Adjustment!.Rate / 100m):+0.##;-0.##;±0}%" : null,
            ["from"] = b.From == DateTimeOffset.UnixEpoch ? null : FormReading.Iso(b.From), ["until"] = FormReading.Iso(b.Until), ["entries"] = counts.GetValueOrDefault(b.Id),
        });
    }

    public async Task<AdminForm> FormAsync(CancellationToken ct)
    {
        var books = await db.Set<PriceBook>().AsNoTracking().OrderBy(b => b.Name).Select(b => new { b.Name, b.Title }).ToListAsync(ct);
        return new AdminForm("price.change",
        [
            new AdminFormSection("scope",
            [
                new("title", Max: 120), new("name", Required: true, Max: 60, Once: true), new("currency", Required: true, Max: 3, Once: true), new("tier", "select", Required: true, Options: s_tiers),
                new("site", "select", Options: [.. sites.Map.All.Select(s => new AdminOption(s.Name, s.DisplayName))]), new("region", Max: 40), new("channel", Max: 40), new("event", Max: 60),
            ]),
            new AdminFormSection("derivation", [new("parent", "select", Options: [.. books.Select(b => new AdminOption(b.Name, b.Title.Length > 0 ? b.Title : b.Name))]), new("rate", "percent", Max: 100_000), new("plus", "number"), new("rounding", "select", Options: s_roundings), new("compares", "switch")]),
            new AdminFormSection("time", [new("from", "instant"), new("until", "instant"), new("priority", "number", Max: PriceBook.MaxPriority), new("guards", "switch")], Aside: true),
        ]);
    }

    public async Task<JsonObject?> ReadAsync(string? id, CancellationToken ct)
    {
        if (id is null)
        {
            return new JsonObject { ["tier"] = nameof(PriceTier.Official), ["currency"] = sites.Map.Default?.Currency, ["rounding"] = nameof(Rounding.None), ["priority"] = 0 };
        }

        var books = await db.Set<PriceBook>().AsNoTracking().ToListAsync(ct);
        return books.Find(b => b.Name == id) is not { } book ? null : new JsonObject
        {
            ["title"] = book.Title, ["name"] = book.Name, ["currency"] = book.Currency, ["tier"] = book.Tier.ToString(), ["site"] = book.SiteId is { } site ? sites.Map.ById(site)?.Name : null,
            ["region"] = book.Region, ["channel"] = book.Channel, ["event"] = book.Event, ["parent"] = books.Find(b => b.Id == book.ParentId)?.Name,
            ["rate"] = book.Adjustment?.Rate, ["plus"] = book.Adjustment?.Plus, ["rounding"] = (book.Adjustment?.Rounding ?? Rounding.None).ToString(), ["compares"] = book.Adjustment?.ComparesWithParent ?? false,
            ["from"] = book.From == DateTimeOffset.UnixEpoch ? null : FormReading.Iso(book.From), ["until"] = FormReading.Iso(book.Until), ["priority"] = book.Priority, ["guards"] = book.GuardsTiers, ["version"] = book.Version,
        };
    }

    public Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var book = id is null ? new PriceBook(values.Text("name"), values.Text("currency").ToUpperInvariant())
            : await db.Set<PriceBook>().SingleOrDefaultAsync(b => b.Name == id, ct) ?? throw FormReading.Unknown("price-book", id, "name");
        var books = await db.Set<PriceBook>().AsNoTracking().ToDictionaryAsync(b => b.Id, ct);
        if (id is null && books.Values.Any(b => b.Name == book.Name))
        {
            throw new RuleViolationException("price-book.taken", $"There is a price book '{book.Name}' already.", "name");
        }

        values.SameVersion(id is null ? 0 : book.Version);
        var siteId = FormReading.Filled(values.Text("site")) is { } site ? sites.Map.ByName(site)?.Id : null;
        book.Title = values.Text("title");
        book.GuardsTiers = values.Flag("guards");
        book.Place(new PriceScope(Enum.Parse<PriceTier>(values.Text("tier")), siteId, values.Text("region"), values.Text("channel"), values.Text("event"), (int)(values.Number("priority") ?? 0))
        {
            From = values.Instant("from") ?? DateTimeOffset.UnixEpoch, Until = values.Instant("until"),
        });
        var parent = FormReading.Filled(values.Text("parent")) is { } above ? books.Values.FirstOrDefault(b => b.Name == above) : null;
        var rounding = Enum.TryParse<Rounding>(values.Text("rounding"), out var said) ? said : Rounding.None;
        book.Derive(parent, parent is null ? null : new PriceAdjustment((int)(values.Number("rate") ?? 0), values.Number("plus") ?? 0, rounding, values.Flag("compares")), books);
        if (id is null)
        {
            db.Add(book);
        }

        await db.SaveChangesAsync(ct);
        await PriceBooks.KeepApartAsync(db, book, ct);
        changes.Record("price-book", book.Name);
        shelf.Forget();
        await db.SaveChangesAsync(ct);
        await followers.FollowPricesAsync(book, ct);
        return book.Name;
    }, ct);
}
