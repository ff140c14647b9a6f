using BrandMall.Catalog.Listing;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;

namespace BrandMall.Catalog.Pages;

/// <summary><c>/brands</c>: everyone who makes things for the mall.</summary>
internal sealed class BrandsPage(Texts texts, CurrentSite site) : IPageContextSource
{
    public Task<PageContext?> LoadAsync(PageAddress address, PageTags tags, CancellationToken ct)
    {
        tags.DependsOn("brand", CatalogChanges.Everything);
        var title = texts.Say(site.Locale, "catalog.brands");
        return Task.FromResult<PageContext?>(new PageContext { Title = title, CanonicalPath = Links.Brands, Breadcrumbs = [new Breadcrumb(title, Links.Brands)] });
    }
}
