using System.Linq.Expressions;
using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing;

/// <summary>Asks for the products of any number of rules in one query: one SELECT a rule, joined by UNION ALL.</summary>
internal sealed class RuledProducts(MallDb db, SitePriceBook site, PriceShelf shelf, CategoryTree tree, SiteAssortment assortment)
{
    /// <summary>The ids each rule chose, in its order.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<int>>> ChooseAsync(IReadOnlyList<ProductRule> rules, CancellationToken ct)
    {
        if (rules.Count == 0)
        {
            return [];
        }

        var priceOf = rules.Any(IsByPrice) ? new PriceExpressions(db, await shelf.BooksAsync(ct), shelf.Addressed(site.Context)).PriceOf() : null;
        await tree.LoadAsync(ct);
        var rows = await rules.Select((rule, index) => Page(rule, index, priceOf)).Aggregate((all, next) => all.Concat(next)).ToListAsync(ct);
        var byRule = rows.ToLookup(r => r.Rule);
        return [.. rules.Select((rule, index) => (IReadOnlyList<int>)[.. InOrder(byRule[index], rule.Sort).Select(r => r.Id)])];
    }

    /// <summary>How many products each rule would choose without its limits.</summary>
    public async Task<IReadOnlyList<int>> CountAsync(IReadOnlyList<ProductRule> rules, CancellationToken ct)
    {
        await tree.LoadAsync(ct);
        var counts = await rules.Select((rule, index) => Matching(rule).GroupBy(_ => 1).Select(g => new { Rule = index, Count = g.Count() })).Aggregate((all, next) => all.Concat(next)).ToListAsync(ct);
        return [.. rules.Select((_, index) => counts.Find(c => c.Rule == index)?.Count ?? 0)];
    }

    /// <summary>The tags of each rule's products with their frequency, the most frequent first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<(string Tag, int Count)>>> TagsAsync(IReadOnlyList<ProductRule> rules, int limit, CancellationToken ct)
    {
        await tree.LoadAsync(ct);
        var tags = await rules.Select((rule, index) => Matching(rule).SelectMany(p => p.Filing).GroupBy(tag => tag.Tag).Select(g => new { Rule = index, Tag = g.Key, Count = g.Count() }))
            .Aggregate((all, next) => all.Concat(next)).ToListAsync(ct);
        return [.. rules.Select((_, index) => (IReadOnlyList<(string, int)>)[.. tags.Where(t => t.Rule == index).OrderByDescending(t => t.Count).ThenBy(t => t.Tag, StringComparer.Ordinal).Take(limit).Select(t => (t.Tag, t.Count))])];
    }

    private static bool IsByPrice(ProductRule rule) => rule.Sort is Sorts.PriceUp or Sorts.PriceDown;

    private IQueryable<Product> Matching(ProductRule rule)
    {
        var products = assortment.Shown(db.Set<Product>().AsNoTracking());
        if (rule.Category is { } path)
        {
            var shelves = tree.Below(path);
            products = products.Where(p => p.Categories.Any(c => EF.Parameter(shelves).Contains(c.CategoryId)));
        }

        if (rule.Collection is { } collection)
        {
            products = products.Where(p => db.Set<CollectionMember>().Any(m => m.ProductId == p.Id && db.Set<Collection>().Any(c => c.Id == m.CollectionId && c.Handle == collection && c.Published)));
        }

        if (rule.Brand is { } brand)
        {
            products = products.Where(p => db.Set<Brand>().Any(b => b.Id == p.BrandId && b.Handle == brand));
        }

        if (rule.Tag is { Length: > 0 } tag)
        {
            products = products.Where(p => p.Filing.Any(t => t.Tag == tag));
        }

        if (rule.Words is { Length: > 0 } words)
        {
            var lower = words.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL's lower()
            products = products.Where(p => p.Title.ToLower().Contains(lower) || p.Vendor.ToLower().Contains(lower) || p.Filing.Any(t => t.Tag == words) || p.Handle == lower);
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (rule.Except is { } except)
        {
            products = products.Where(p => p.Handle != except);
        }

        return products;
    }

    private IQueryable<RuledProduct> Page(ProductRule rule, int index, Expression<Func<string, long?>>? priceOf)
    {
        var shelves = rule.Category is { } path ? tree.Below(path) : [];
        var matching = Matching(rule);
        IQueryable<RuledProduct> rows = rule.Sort switch
        {
            Sorts.PriceUp or Sorts.PriceDown => matching.Select(Priced(index, priceOf!)),
            Sorts.Manual when rule.Collection is { } collection => matching.Select(p => new RuledProduct
            {
                Rule = index,
                Id = p.Id,
                ListedAt = p.ListedAt,
                Title = p.Title,
                Price = 0L,
                Position = db.Set<CollectionMember>().Where(m => m.ProductId == p.Id && db.Set<Collection>().Any(c => c.Id == m.CollectionId && c.Handle == collection)).Min(m => m.Position),
            }),
            Sorts.Manual when rule.Category is not null => matching.Select(p => new RuledProduct
            {
                Rule = index,
                Id = p.Id,
                ListedAt = p.ListedAt,
                Title = p.Title,
                Price = 0L,
                Position = p.Categories.Where(c => EF.Parameter(shelves).Contains(c.CategoryId)).Min(c => c.Position),
            }),
            _ => matching.Select(p => new RuledProduct { Rule = index, Id = p.Id, ListedAt = p.ListedAt, Title = p.Title, Price = 0L, Position = 0 }),
        };
        var ordered = rule.Sort switch
        {
            // Without a price here (-1): last in either direction.
            Sorts.PriceUp => rows.OrderBy(r => r.Price < 0 ? 1 : 0).ThenBy(r => r.Price).ThenBy(r => r.Id),
            Sorts.PriceDown => rows.OrderByDescending(r => r.Price).ThenBy(r => r.Id),
            Sorts.Newest => rows.OrderByDescending(r => r.ListedAt).ThenByDescending(r => r.Id),
            Sorts.Title => rows.OrderBy(r => r.Title).ThenBy(r => r.Id),
            _ => rows.OrderBy(r => r.Position).ThenBy(r => r.Id),
        };
        return ordered.Skip(rule.Skip).Take(rule.Take);
    }

    /// <summary>The lowest price among the variants on offer.</summary>
    private static Expression<Func<Product, RuledProduct>> Priced(int index, Expression<Func<string, long?>> priceOf)
    {
        var variant = Expression.Parameter(typeof(Variant), "v");
        var priceOfVariant = Expression.Lambda<Func<Variant, long?>>(Expression.Invoke(priceOf, Expression.Property(variant, nameof(Variant.Sku))), variant);
        Expression<Func<Product, Func<Variant, long?>, RuledProduct>> shape = (p, price) => new RuledProduct
        {
            Rule = index,
            Id = p.Id,
            ListedAt = p.ListedAt,
            Title = p.Title,
            Price = p.Variants.Where(v => !v.Archived).Min(price) ?? -1L,
            Position = 0,
        };
        return Expression.Lambda<Func<Product, RuledProduct>>(new Exchange(shape.Parameters[1], priceOfVariant).Visit(shape.Body)!, shape.Parameters[0]);
    }

    private sealed class Exchange(Expression old, Expression now) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == old ? now : base.Visit(node);
    }

    private static IEnumerable<RuledProduct> InOrder(IEnumerable<RuledProduct> rows, string sort) => sort switch
    {
        Sorts.PriceUp => rows.OrderBy(r => r.Price < 0).ThenBy(r => r.Price).ThenBy(r => r.Id),
        Sorts.PriceDown => rows.OrderByDescending(r => r.Price).ThenBy(r => r.Id),
        Sorts.Newest => rows.OrderByDescending(r => r.ListedAt).ThenByDescending(r => r.Id),
        Sorts.Title => rows.OrderBy(r => r.Title, StringComparer.Ordinal).ThenBy(r => r.Id),
        _ => rows.OrderBy(r => r.Position).ThenBy(r => r.Id),
    };
}
