using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Specifications;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Intake;

/// <summary>Makes the catalogue what a batch of drafts says, with a fixed number of queries. The caller opens the transaction, saves, and lets what follows follow.</summary>
internal sealed class ProductIntake(MallDb db, Changes changes, SitePriceBook books, PriceWriting writing, SpecificationBook specifications, ProductChanges followers, TimeProvider clock)
{
    public async Task<IReadOnlyList<IntakeResult>> TakeAsync(IReadOnlyList<ProductDraft> drafts, bool forcePrices, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var handles = drafts.Select(d => d.Handle).ToArray();
        var products = await db.Set<Product>().Include(p => p.Variants).Include(p => p.Categories).AsSplitQuery()
            .Where(p => EF.Parameter(handles).Contains(p.Handle)).ToDictionaryAsync(p => p.Handle, ct);
        var names = new NamedVariants(await OwnersAsync(drafts, ct));
        var shelves = await CategoryShelves.OpenAsync(db, drafts.SelectMany(d => d.Categories ?? (d.Type is { Length: > 0 } type ? [type] : [])), ct);

        await specifications.LoadAsync(ct);
        var named = drafts.Select(d => d.Brand).OfType<string>().Distinct().ToArray();
        var brands = await db.Set<Brand>().AsNoTracking().Where(b => EF.Parameter(named).Contains(b.Handle)).ToDictionaryAsync(b => b.Handle, b => b.Id, ct);

        List<IntakeResult> results = [];
        List<(IntakeResult Result, Product Product, ProductDraft Draft, List<int> Before)> taken = [];
        foreach (var draft in drafts)
        {
            var result = new IntakeResult(draft);
            results.Add(result);
            var product = products.GetValueOrDefault(draft.Handle);
            var before = product?.Categories.Select(c => c.CategoryId).ToList() ?? [];
            var sound = names.Name(draft with { Specifications = draft.Specifications?.Select(specifications.Bind).ToList() }, product, result.Problems);
            try
            {
                product = Revise(product, sound, shelves, now);
                MakeBy(product, draft, brands, result.Problems);
                products[draft.Handle] = product;
                result.Product = product;
                taken.Add((result, product, sound, before));
            }
            catch (RuleViolationException refusal)
            {
                result.Outcome = IntakeOutcome.Refused;
                result.Problems.Add(new(draft.Row, refusal.Field ?? "", refusal.Code, refusal.Message, draft.Handle));
            }
        }

        var repriced = await RepriceAsync(taken.Select(t => (t.Result, t.Draft)), forcePrices, now, ct);
        Settle(taken, repriced, shelves, now);
        return results;
    }

    /// <summary>After saving: collections, places on sites and everything that shows the products.</summary>
    public Task FollowAsync(IEnumerable<IntakeResult> results, CancellationToken ct) =>
        followers.FollowAsync([.. results.Where(r => r.Outcome is IntakeOutcome.Created or IntakeOutcome.Updated).Select(r => r.Product!.Id)], ct);

    private static void MakeBy(Product product, ProductDraft draft, Dictionary<string, int> brands, List<IntakeProblem> problems)
    {
        if (draft.Brand is not { } handle)
        {
            return;
        }

        if (handle.Length > 0 && !brands.ContainsKey(handle))
        {
            problems.Add(new(draft.Row, "brand", "import.brand", $"There is no brand '{handle}'; the product keeps its own.", handle));
            return;
        }

        product.MadeBy(handle.Length == 0 ? null : brands[handle]);
    }

    private async Task<Dictionary<string, string>> OwnersAsync(IReadOnlyList<ProductDraft> drafts, CancellationToken ct)
    {
        var candidates = NamedVariants.Candidates(drafts).ToArray();
        return await db.Set<Variant>().AsNoTracking().Where(v => EF.Parameter(candidates).Contains(v.Sku))
            .Join(db.Set<Product>(), v => v.ProductId, p => p.Id, (v, p) => new { v.Sku, p.Handle })
            .ToDictionaryAsync(v => v.Sku, v => v.Handle, ct);
    }

    private Product Revise(Product? known, ProductDraft draft, CategoryShelves shelves, DateTimeOffset now)
    {
        if (draft.Variants.Count == 0 && !draft.Complete)
        {
            throw new RuleViolationException("import.variants", $"None of the variants of '{draft.Handle}' could be read; the product was left as it was.");
        }

        var product = known ?? new Product(draft.Handle, now);
        var oldType = product.Type;
        product.Revise(draft, now);
        StandIn(product, draft, oldType, shelves);
        if (known is null)
        {
            db.Add(product);
        }

        return product;
    }

    /// <summary>Either the source says where the product stands, or it stands where its type says, beside where people put it.</summary>
    private static void StandIn(Product product, ProductDraft draft, string oldType, CategoryShelves shelves)
    {
        if (draft.Categories is { } said)
        {
            product.StandIn([.. said.Select(shelves.IdOf).OfType<int>().Distinct()]);
        }
        else if (draft.Type is { } type && type != oldType)
        {
            var left = oldType.Length > 0 ? shelves.IdOf(oldType) : null;
            var joined = type.Length > 0 ? shelves.IdOf(type) : null;
            var kept = product.Categories.OrderBy(c => c.Rank).Select(c => c.CategoryId).Where(id => id != left && id != joined);
            product.StandIn([.. joined is { } id ? kept.Prepend(id) : kept]);
        }
    }

    private async Task<HashSet<string>> RepriceAsync(IEnumerable<(IntakeResult Result, ProductDraft Draft)> taken, bool forced, DateTimeOffset now, CancellationToken ct)
    {
        var priced = taken.SelectMany(t => t.Draft.Variants.Where(v => v.Price is not null).Select(v => (t.Result, Variant: v))).ToList();
        HashSet<string> repriced = [];
        if (priced.Count == 0)
        {
            return repriced;
        }

        var book = await books.OpenAsync([.. priced.Select(p => p.Variant.Sku)], ct);
        List<PriceEntry> written = [];
        foreach (var (result, variant) in priced)
        {
            try
            {
                var entry = book.Reprice(variant.Sku, new Money(variant.Price!.Value, book.Currency), variant.CompareAtPrice, now, forced);
                if (entry.ChangedAt == now)
                {
                    repriced.Add(result.Draft.Handle);
                    written.Add(entry);
                }
            }
            catch (RuleViolationException refusal)
            {
                result.Problems.Add(new(variant.Row, "price", refusal.Code, $"{refusal.Message} The old price stays.", MinorUnits.Text(variant.Price!.Value, book.Currency)));
            }
        }

        foreach (var (entry, breach) in await writing.BreachesAsync(book, written, ct))
        {
            var (result, variant) = priced.First(p => p.Variant.Sku == entry.Sku);
            result.Problems.Add(new(variant.Row, "price", breach.Code, $"{breach.Message} The old price stays.", MinorUnits.Text(variant.Price!.Value, book.Currency)));
            Undo(book, entry);
        }

        return repriced;
    }

    private void Undo(PriceBook book, PriceEntry entry)
    {
        var known = db.Entry(entry);
        if (known.State == EntityState.Modified)
        {
            known.CurrentValues.SetValues(known.OriginalValues);
        }
        else
        {
            book.Withdraw(entry.Sku, entry.MinQty, entry.From);
        }
    }

    /// <summary>What really changed is what the unit of work says differs from the database.</summary>
    private void Settle(List<(IntakeResult Result, Product Product, ProductDraft Draft, List<int> Before)> taken, HashSet<string> repriced, CategoryShelves shelves, DateTimeOffset now)
    {
        var dirty = db.ChangeTracker.Entries().Where(e => e.State is not (EntityState.Unchanged or EntityState.Detached)).ToList();
        var changed = dirty.Select(e => e.Entity).OfType<Product>().ToHashSet();
        var byId = taken.Where(t => t.Product.Id != 0).DistinctBy(t => t.Product.Id).ToDictionary(t => t.Product.Id, t => t.Product);
        changed.UnionWith(dirty.Select(e => e.Entity switch { Variant v => v.ProductId, ProductCategory c => c.ProductId, ProductTag t => t.ProductId, _ => 0 }).Where(byId.ContainsKey).Select(id => byId[id]));

        HashSet<string> paths = [.. shelves.Made.SelectMany(Category.Trail)];
        foreach (var (result, product, _, before) in taken)
        {
            var isNew = product.Version == 0;
            if (changed.Contains(product))
            {
                product.Touch(now);
            }
            else if (!repriced.Contains(product.Handle))
            {
                continue;
            }

            result.Outcome = isNew ? IntakeOutcome.Created : IntakeOutcome.Updated;
            paths.UnionWith(before.Union(product.Categories.Select(c => c.CategoryId)).Select(shelves.PathOf).SelectMany(Category.Trail).Append(CatalogChanges.Everything));
        }

        changes.Record("category", paths);
    }
}
