using System.Text.Json.Nodes;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>What the chosen site says and schedules differently.</summary>
internal sealed class ListingsResource(MallDb db, CurrentSite site, ProductChanges followers) : IAdminForm
{
    public AdminResourceDescription Description { get; } = new(
        "listings", "calendar", "catalog", "product.view", PerSite: true, Order: 18,
        [new AdminColumn("title", "title"), new AdminColumn("handle"), new AdminColumn("badge"), new AdminColumn("shownFrom", "instant", 150), new AdminColumn("shownUntil", "instant", 150), new AdminColumn("buyableFrom", "instant", 150)], [], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var (here, search, after) = (site.Value.Id, query.Search, query.AfterNumber ?? 0);
        var rows = await db.Set<SiteListing>().AsNoTracking().Where(l => l.SiteId == here && l.Id > after)
            .Join(db.Set<Product>().AsNoTracking(), l => l.ProductId, p => p.Id, (l, p) => new { Listing = l, p.Handle, p.Title })
            .Where(r => search == null || r.Title.Contains(search) || r.Handle.Contains(search)).OrderBy(r => r.Listing.Id).Take(query.Limit + 1).ToListAsync(ct);
        return AdminPage.From(rows, query.Limit, r => $"{r.Listing.Id}", r => new JsonObject
        {
            ["id"] = r.Handle, ["href"] = Links.Product(r.Handle), ["title"] = r.Listing.Title ?? r.Title, ["handle"] = r.Handle, ["badge"] = r.Listing.Badge,
            ["shownFrom"] = FormReading.Iso(r.Listing.ShownFrom), ["shownUntil"] = FormReading.Iso(r.Listing.ShownUntil), ["buyableFrom"] = FormReading.Iso(r.Listing.BuyableFrom),
        });
    }

    public Task<AdminForm> FormAsync(CancellationToken ct) => Task.FromResult(new AdminForm("product.edit",
    [
        new AdminFormSection("words", [new("product", Required: true, Once: true), new("title"), new("subtitle"), new("body", "rich"), new("badge", Max: 20), new("image", "media"), new("seoTitle"), new("seoDescription", "lines", Max: 300)]),
        new AdminFormSection("time", [new("shownFrom", "instant"), new("shownUntil", "instant"), new("buyableFrom", "instant")], Aside: true),
    ], Creates: true, Deletes: true));

    public async Task<JsonObject?> ReadAsync(string? id, CancellationToken ct)
    {
        if (id is null)
        {
            return [];
        }

        return await FindAsync(id, ct) is not { } listing ? null : new JsonObject
        {
            ["product"] = id, ["title"] = listing.Title, ["subtitle"] = listing.Subtitle, ["body"] = listing.Body, ["badge"] = listing.Badge, ["image"] = listing.Image, ["seoTitle"] = listing.SeoTitle,
            ["seoDescription"] = listing.SeoDescription, ["shownFrom"] = FormReading.Iso(listing.ShownFrom), ["shownUntil"] = FormReading.Iso(listing.ShownUntil), ["buyableFrom"] = FormReading.Iso(listing.BuyableFrom), ["version"] = listing.Version,
        };
    }

    public Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var handle = id ?? values.Text("product");
        var productId = await db.Set<Product>().Where(p => p.Handle == handle).Select(p => (int?)p.Id).SingleOrDefaultAsync(ct) ?? throw FormReading.Unknown("product", handle, "product");
        var listing = await FindAsync(handle, ct) ?? db.Add(new SiteListing { SiteId = site.Value.Id, ProductId = productId }).Entity;
        values.SameVersion(listing.Version);
        listing.Say(
            FormReading.Filled(values.Text("title")), FormReading.Filled(values.Text("subtitle")), FormReading.Filled(values.Text("body")), FormReading.Filled(values.Text("seoTitle")), FormReading.Filled(values.Text("seoDescription")),
            FormReading.Filled(values.Text("image")), FormReading.Filled(values.Text("badge")));
        listing.Schedule(values.Instant("shownFrom"), values.Instant("shownUntil"), values.Instant("buyableFrom"));
        await db.SaveChangesAsync(ct);
        await followers.FollowAsync([productId], ct);
        return handle;
    }, ct);

    public Task DeleteAsync(string id, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var listing = await FindAsync(id, ct) ?? throw FormReading.Unknown("listing", id, "product");
        db.Remove(listing);
        await db.SaveChangesAsync(ct);
        await followers.FollowAsync([listing.ProductId], ct);
    }, ct);

    private async Task<SiteListing?> FindAsync(string handle, CancellationToken ct)
    {
        var here = site.Value.Id;
        return await db.Set<SiteListing>().SingleOrDefaultAsync(l => l.SiteId == here && db.Set<Product>().Any(p => p.Id == l.ProductId && p.Handle == handle), ct);
    }
}
