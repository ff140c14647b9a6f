using System.Text.Json.Nodes;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Schedule;
using BrandMall.Catalog.Specifications;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Pages;

/// <summary><c>/products/{handle}</c>; <c>?variant=SKU</c> (or <c>?sku=SKU</c>) selects a variant.</summary>
internal sealed class ProductPage(MallDb db, ProductShelf shelf, ProductViews views, CategoryTree tree, SpecificationBook specifications, ScheduledInstants instants, CurrentSite site) : IPageContextSource
{
    public async Task<PageContext?> LoadAsync(PageAddress address, PageTags tags, CancellationToken ct)
    {
        var handle = address.Route["handle"];
        tags.DependsOn("product", handle);
        await instants.TellAsync(tags, ct);
        if (await shelf.ByHandleAsync([handle], ct) is not [var stored])
        {
            return null;
        }

        await tree.LoadAsync(ct);
        await specifications.LoadAsync(ct);
        tags.DependsOn("specification", CatalogChanges.Everything);
        tags.DependsOn("brand", stored.Brand is { } maker ? [maker.Handle] : []);
        var shelves = await db.Set<ProductCategory>().AsNoTracking().Where(l => l.ProductId == stored.Product.Id).OrderBy(l => l.Rank).Select(l => l.CategoryId).ToListAsync(ct);
        var paths = shelves.Select(id => tree.All.First(c => c.Id == id).Path).ToList();
        tags.DependsOn("category", paths.SelectMany(Category.Trail).Distinct());

        var product = views.Detail(stored, Asked(address.Query), paths);
        tags.Shows(product.Pictures.Concat(product.Variants.Select(v => v.Picture).OfType<PictureView>()).Select(p => p.Src));
        return new PageContext
        {
            Title = product.SeoTitle,
            Description = product.SeoDescription.Length > 0 ? product.SeoDescription : null,
            Image = product.Pictures.FirstOrDefault(p => p.Src is not null)?.Src,
            CanonicalPath = product.Path,
            Models = new Dictionary<string, object?> { ["product"] = product },
            Values = new JsonObject { ["handle"] = product.Handle, ["category"] = paths.FirstOrDefault(), ["path"] = product.Path, ["variant"] = product.Selected?.Sku },
            StructuredData = ProductData.Of(product, stored.Prices),
            Breadcrumbs = [.. Trail(paths.FirstOrDefault()), new Breadcrumb(product.Title, product.Path)],
        };
    }

    private static string? Asked(IQueryCollection query) => (query["variant"].ToString(), query["sku"].ToString()) switch
    {
        ({ Length: > 0 } variant, _) => variant,
        (_, { Length: > 0 } sku) => sku,
        _ => null,
    };

    private IEnumerable<Breadcrumb> Trail(string? path) => path is null ? [] : Category.Trail(path).Select(tree.Find).OfType<Category>()
        .Select(c => new Breadcrumb(c.In(site.Locale).Title ?? c.Title, Links.Category(c.Path)));
}
