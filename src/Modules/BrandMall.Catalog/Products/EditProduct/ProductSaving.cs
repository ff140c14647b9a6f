using System.Text.Json.Nodes;
using BrandMall.Catalog.Intake;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Resources;
using BrandMall.Catalog.Specifications;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Products.EditProduct;

/// <summary>Makes a product what its form says, by the road imports take; what an import would only report is refused here, at its field.</summary>
internal sealed class ProductSaving(
    MallDb db, ProductIntake intake, ProductReading reading, SpecificationBook specifications, SitePriceBook books, ProductChanges followers, SiteRegistry sites, CurrentSite site)
{
    public Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var handle = id ?? Slugs.Handle(values.Text("handle")) ?? throw new RuleViolationException("product.handle", $"'{values.Text("handle")}' cannot be a product's address.", "handle");
        var known = await db.Set<Product>().AsNoTracking().Include(p => p.Variants).SingleOrDefaultAsync(p => p.Handle == handle, ct);
        if (id is null ? known is not null : known is null)
        {
            throw id is null ? new RuleViolationException("product.taken", $"There is a product '{handle}' already.", "handle") : FormReading.Unknown("product", handle, "handle");
        }

        var entries = known is null ? new Dictionary<string, PriceEntry>() : await reading.PricesAsync(known, ct);
        if (known is not null && values["version"] is JsonValue version && version.TryGetValue<string>(out var seen) && seen != ProductReading.Stamp(known, entries.Values, await reading.ListingAsync(known.Id, ct)))
        {
            throw new DbUpdateConcurrencyException("The form is older than the product.");
        }

        await specifications.LoadAsync(ct);
        var draft = new ProductSaying(values, site.Value.Currency, ProductForm.Foreign(sites), specifications).Draft(handle, known, entries);
        var result = (await intake.TakeAsync([draft], values.Flag("forced"), ct))[0];
        RuleViolationException.ThrowIfAny([.. result.Problems.Select(Refusal)]);
        await db.SaveChangesAsync(ct);
        var product = result.Product!;
        if (await WithdrawAsync(values, entries, ct) | await ListAsync(product.Id, values, ct))
        {
            await db.SaveChangesAsync(ct);
            await followers.FollowAsync([product.Id], ct);
        }

        await intake.FollowAsync([result], ct);
        return handle;
    }, ct);

    private static RuleViolationException Refusal(IntakeProblem problem) => new(problem.Code, problem.Message.Replace(" The old price stays.", "", StringComparison.Ordinal), problem.Column switch
    {
        "price" => $"variants[{problem.Row}].price",
        "sku" => $"variants[{problem.Row}].sku",
        _ => problem.Column,
    });

    /// <summary>An emptied price is taken out of the book; a field that was not sent says nothing.</summary>
    private async Task<bool> WithdrawAsync(JsonObject values, IReadOnlyDictionary<string, PriceEntry> entries, CancellationToken ct)
    {
        var emptied = (values["variants"] as JsonArray ?? []).OfType<JsonObject>().Where(row => row.ContainsKey("price") && row["price"] is null).Select(row => row.Text("sku")).Where(entries.ContainsKey).ToList();
        if (emptied.Count == 0)
        {
            return false;
        }

        var book = await books.OpenAsync(emptied, ct);
        emptied.ForEach(sku => book.Withdraw(sku, 1, DateTimeOffset.UnixEpoch));
        return true;
    }

    private async Task<bool> ListAsync(int productId, JsonObject values, CancellationToken ct)
    {
        var (badge, from, until, opens) = (FormReading.Filled(values.Text("badge")), values.Instant("shownFrom"), values.Instant("shownUntil"), values.Instant("buyableFrom"));
        var known = await reading.ListingAsync(productId, ct);
        if ((known?.Badge, known?.ShownFrom, known?.ShownUntil, known?.BuyableFrom) == (badge, from, until, opens))
        {
            return false;
        }

        var listing = known ?? db.Add(new SiteListing { SiteId = site.Value.Id, ProductId = productId }).Entity;
        listing.Say(listing.Title, listing.Subtitle, listing.Body, listing.SeoTitle, listing.SeoDescription, listing.Image, badge);
        listing.Schedule(from, until, opens);
        if (listing.IsEmpty)
        {
            db.Remove(listing);
        }

        return true;
    }
}
