using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using BrandMall.Search.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Catalog.Searching;

/// <summary>Products as they can be found. Each site is asked what it shows and at what price in a piece of work of its own, by the same code its pages use: nothing is found where it is not shown.</summary>
internal sealed class ProductSource(MallDb db, SiteScopes scopes, CategoryTree tree, CategoryWording wording) : ISearchSource
{
    public const string OfProducts = "product";

    public string Kind => OfProducts;

    public async Task<IReadOnlyList<string>> KeysAsync(string? after, int limit, CancellationToken ct)
    {
        var products = db.Set<Product>().AsNoTracking();
        if (after is not null)
        {
            products = products.Where(p => p.Handle.CompareTo(after) > 0);
        }

        return await products.OrderBy(p => p.Handle).Select(p => p.Handle).Take(limit).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<SearchDocument>> ReadAsync(string locale, IReadOnlyList<Site> sites, IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        Dictionary<string, Product> products = [];
        Dictionary<string, Dictionary<int, long?>> shown = [];
        foreach (var site in sites)
        {
            await using var scope = scopes.Open(site);
            foreach (var stored in await scope.ServiceProvider.GetRequiredService<ProductShelf>().ByHandleAsync(keys, ct))
            {
                var handle = stored.Product.Handle;
                products.TryAdd(handle, stored.Product);
                (shown.TryGetValue(handle, out var known) ? known : shown[handle] = [])[site.Id] =
                    ProductPrices.Lowest(stored.Variants.Select(v => stored.Prices.GetValueOrDefault(v.Sku)).OfType<PriceView>())?.Amount;
            }
        }

        await tree.LoadAsync(ct);
        var ids = products.Values.Select(p => p.Id).ToArray();
        var shelves = (await db.Set<ProductCategory>().AsNoTracking().Where(l => EF.Parameter(ids).Contains(l.ProductId)).ToListAsync(ct)).ToLookup(l => l.ProductId);
        return [.. products.Values.Select(product => ProductDocument.Of(product, locale, shown[product.Handle], [.. shelves[product.Id]], tree))];
    }

    public async Task<IReadOnlyCollection<string>> ConcernedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        HashSet<string> concerned = [.. changes.Where(c => c.Kind == "product").Select(c => c.Key)];
        var paths = changes.Where(c => c.Kind == "category" && c.Key != CatalogChanges.Everything).Select(c => c.Key).ToHashSet();
        if (paths.Count > 0)
        {
            await tree.LoadAsync(ct);

            // A category is written down with every product on its shelf; only other words concern what else stands there.
            var renamed = wording.Renamed(tree, paths).Select(c => c.Id).ToArray();
            concerned.UnionWith(await db.Set<Product>().AsNoTracking().Where(p => p.Categories.Any(c => EF.Parameter(renamed).Contains(c.CategoryId))).Select(p => p.Handle).ToListAsync(ct));
        }

        return concerned;
    }
}
