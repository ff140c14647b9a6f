using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Bulk.EditProducts;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Bulk;

/// <summary>One change of many products in one transaction; the preview is the same, rolled back.</summary>
internal sealed class BulkEdit(MallDb db, Changes changes, ProductChanges followers, CollectionShelf collections, SitePriceBook books, PriceShelf prices, PriceWriting writing, CurrentSite site, TimeProvider clock)
{
    public async Task<EditProducts.EditProducts.Response> RunAsync(EditProducts.EditProducts.Request request, CancellationToken ct)
    {
        EditProducts.EditProducts.Response? done = null;
        try
        {
            await db.InTransactionAsync(async () =>
            {
                done = await EditAsync(request, ct);
                if (request.Preview)
                {
                    throw new PreviewEndedException();
                }
            }, ct);
        }
        catch (PreviewEndedException)
        {
            db.ChangeTracker.Clear();
            prices.Forget();
        }

        return done!;
    }

    private async Task<EditProducts.EditProducts.Response> EditAsync(EditProducts.EditProducts.Request request, CancellationToken ct)
    {
        var (edit, handles, now) = (request.Change, request.Handles.Distinct().ToArray(), clock.GetUtcNow());
        var products = await db.Set<Product>().Include(p => p.Categories).Include(p => p.Variants).AsSplitQuery().Where(p => EF.Parameter(handles).Contains(p.Handle)).ToListAsync(ct);
        HashSet<int> changed = [];
        var brandId = edit.Brand is { Length: > 0 } maker ? await db.Set<Brand>().Where(b => b.Handle == maker).Select(b => (int?)b.Id).SingleOrDefaultAsync(ct) ?? throw Unknown("brand", maker) : (int?)null;
        var categoryId = edit.Category is { } path ? await db.Set<Category>().Where(c => c.Path == path).Select(c => (int?)c.Id).SingleOrDefaultAsync(ct) ?? throw Unknown("category", path) : (int?)null;
        foreach (var product in products)
        {
            var before = (product.Status, string.Join('\n', product.Tags), product.BrandId, Shelves(product));
            Apply(product, edit, brandId, categoryId, now);
            if (before != (product.Status, string.Join('\n', product.Tags), product.BrandId, Shelves(product)))
            {
                product.Touch(now);
                changed.Add(product.Id);
            }
        }

        await db.SaveChangesAsync(ct);
        var repriced = await RepriceAsync(products, edit, request.ForcePrices, changed, ct);
        await JoinAsync(products, edit, changed, ct);
        await ScheduleAsync(products, edit, changed, ct);
        await db.SaveChangesAsync(ct);
        await followers.FollowAsync(changed, ct);
        return new(products.Count, changed.Count, repriced, request.Preview, [.. handles.Except(products.Select(p => p.Handle))]);
    }

    private static string Shelves(Product product) => string.Join(',', product.Categories.OrderBy(c => c.Rank).Select(c => c.CategoryId));

    private static void Apply(Product product, EditProducts.EditProducts.Edit edit, int? brandId, int? categoryId, DateTimeOffset now)
    {
        if (Enum.TryParse<ProductStatus>(edit.Status, ignoreCase: true, out var status))
        {
            product.Become(status, now);
        }

        if (edit.AddTags is { Count: > 0 } || edit.RemoveTags is { Count: > 0 })
        {
            product.Tag([.. product.Tags.Except(edit.RemoveTags ?? []).Concat((edit.AddTags ?? []).Select(t => t.Trim())).Distinct()]);
        }

        if (edit.Brand is not null)
        {
            product.MadeBy(brandId);
        }

        if (categoryId is { } main)
        {
            product.StandIn([main, .. product.Categories.OrderBy(c => c.Rank).Select(c => c.CategoryId).Where(id => id != main)]);
        }
    }

    private async Task<int> RepriceAsync(List<Product> products, EditProducts.EditProducts.Edit edit, bool forced, HashSet<int> changed, CancellationToken ct)
    {
        if (edit.PriceRate is null && edit.PricePlus is null)
        {
            return 0;
        }

        var owners = products.SelectMany(p => p.Offered.Select(v => (v.Sku, p.Id))).ToDictionary(v => v.Sku, v => v.Id);
        var book = await books.OpenAsync(owners.Keys, ct);
        var adjustment = new PriceAdjustment(edit.PriceRate ?? 0, edit.PricePlus ?? 0, Enum.TryParse<Rounding>(edit.Rounding, out var rounding) ? rounding : Rounding.None);
        List<PriceEntry> written = [];
        foreach (var entry in book.Entries.Where(e => e.IsStanding).ToList())
        {
            var amount = adjustment.Apply(entry.AmountMinor, book.Currency);
            if (amount != entry.AmountMinor)
            {
                written.Add(book.Reprice(entry.Sku, new Money(amount, book.Currency), entry.CompareAtMinor, clock.GetUtcNow(), forced));
                changed.Add(owners[entry.Sku]);
            }
        }

        await writing.GuardAsync(book, written, null, ct);
        changes.Record("price-book", book.Name);
        await db.SaveChangesAsync(ct);
        return written.Count;
    }

    private async Task JoinAsync(List<Product> products, EditProducts.EditProducts.Edit edit, HashSet<int> changed, CancellationToken ct)
    {
        if (edit.Collection is not { } handle)
        {
            return;
        }

        var collection = await db.Set<Collection>().SingleOrDefaultAsync(c => c.Handle == handle, ct) ?? throw Unknown("collection", handle);
        if (collection.Rule is not null)
        {
            throw new RuleViolationException("collection.ruled", $"Who belongs to {collection.Title} is decided by its rule.", "collection");
        }

        var members = await collections.HandlesAsync(collection.Id, ct);
        var joining = products.Where(p => !members.Contains(p.Handle)).ToList();
        await collections.PutAsync(collection, [.. members, .. joining.Select(p => p.Handle)], ct);
        changed.UnionWith(joining.Select(p => p.Id));
    }

    private async Task ScheduleAsync(List<Product> products, EditProducts.EditProducts.Edit edit, HashSet<int> changed, CancellationToken ct)
    {
        if (edit.Window is not { } window)
        {
            return;
        }

        var (here, ids) = (site.Value.Id, products.Select(p => p.Id).ToArray());
        var listings = await db.Set<SiteListing>().Where(l => l.SiteId == here && EF.Parameter(ids).Contains(l.ProductId)).ToDictionaryAsync(l => l.ProductId, ct);
        foreach (var product in products)
        {
            var listing = listings.GetValueOrDefault(product.Id) ?? db.Add(new SiteListing { SiteId = here, ProductId = product.Id }).Entity;
            listing.Schedule(window.ShownFrom, window.ShownUntil, window.BuyableFrom);
            changed.Add(product.Id);
        }
    }

    private static RuleViolationException Unknown(string what, string name) => new($"{what}.unknown", $"There is no {what} '{name}'.", what);

    private sealed class PreviewEndedException : Exception;
}
