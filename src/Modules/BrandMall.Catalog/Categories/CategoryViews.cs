using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Categories;

/// <summary>Says categories in the words of the page's locale, with what is below them and how many products they hold: two queries, however many.</summary>
internal sealed class CategoryViews(MallDb db, CategoryTree tree, CurrentSite site, Links links)
{
    private Dictionary<string, int>? _counts;

    public async Task LoadAsync(CancellationToken ct)
    {
        await tree.LoadAsync(ct);
        _counts ??= await CountsAsync(ct);
    }

    public CategoryView View(Category category)
    {
        var text = category.In(site.Locale);
        var title = text.Title ?? category.Title;
        return new CategoryView(
            category.Path,
            title,
            text.Description ?? category.Description,
            links.Url(Links.Category(category.Path)),
            ProductViews.Picture(category.Image, title),
            _counts!.GetValueOrDefault(category.Path),
            [.. tree.ChildrenOf(category.Path).Select(View)]);
    }

    /// <summary>Each product once per category, however many of its subcategories it stands in.</summary>
    private async Task<Dictionary<string, int>> CountsAsync(CancellationToken ct)
    {
        var counts = await (
            from above in db.Set<Category>()
            from below in db.Set<Category>()
            where below.Path == above.Path || below.Path.StartsWith(above.Path + "/")
            from link in db.Set<ProductCategory>()
            where link.CategoryId == below.Id
            from product in db.Set<Product>()
            where product.Id == link.ProductId && product.Status == ProductStatus.Listed
            group product.Id by above.Path into counted
            select new { Path = counted.Key, Count = counted.Distinct().Count() }).ToListAsync(ct);
        return counts.ToDictionary(c => c.Path, c => c.Count);
    }
}
