using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Listing;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Pages;

/// <summary><c>/c/{path}</c>: a category's product list.</summary>
internal sealed class CategoryPage(CategoryTree tree, CategoryViews views, CurrentSite site) : IPageContextSource
{
    public async Task<PageContext?> LoadAsync(PageAddress address, PageTags tags, CancellationToken ct)
    {
        var path = (address.Route.GetValueOrDefault("path") ?? "").Trim('/');
        tags.DependsOn("category", path);
        await tree.LoadAsync(ct);
        if (tree.Find(path) is not { } category)
        {
            return null;
        }

        await views.LoadAsync(ct);
        tags.DependsOn("category", Category.Trail(path));
        var view = views.View(category);
        var list = ListQuery.Read(Links.Category(path), path, address.Query);
        tags.Shows([view.Picture?.Src, .. view.Children.Select(child => child.Picture?.Src)]);
        return new PageContext
        {
            Title = view.Title,
            Description = view.Description.Length > 0 ? view.Description : null,
            Image = view.Picture?.Src,
            CanonicalPath = Canonical(list),
            Models = new Dictionary<string, object?> { ["category"] = view },
            Values = list.Values(),
            Breadcrumbs = [.. Category.Trail(path).Select(tree.Find).OfType<Category>().Select(c => new Breadcrumb(c.In(site.Locale).Title ?? c.Title, Links.Category(c.Path)))],
        };
    }

    /// <summary>Sorting and filtering show the same things; another page of the list is another page.</summary>
    public static string Canonical(ListingAddress list) => (list.Unfiltered() with { Sort = Sorts.Manual, Words = null, Page = list.Page }).ToString();
}
