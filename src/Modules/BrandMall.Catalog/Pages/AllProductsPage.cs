using BrandMall.Catalog.Listing;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Pages;

/// <summary><c>/collections/all</c>: every listed product.</summary>
internal sealed class AllProductsPage(PageTexts texts, CurrentSite site) : IPageContextSource
{
    public Task<PageContext?> LoadAsync(PageAddress address, PageTags tags, CancellationToken ct)
    {
        tags.DependsOn("category", CatalogChanges.Everything);
        var title = texts.Say(site.Locale, "catalog.all");
        var list = ListQuery.Read(Links.AllProducts, null, address.Query);
        return Task.FromResult<PageContext?>(new PageContext
        {
            Title = title,
            CanonicalPath = CategoryPage.Canonical(list),
            Values = list.Values(),
            Breadcrumbs = [new Breadcrumb(title, Links.AllProducts)],
        });
    }
}
