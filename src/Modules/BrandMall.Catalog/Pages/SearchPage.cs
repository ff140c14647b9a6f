using BrandMall.Catalog.Listing;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;

namespace BrandMall.Catalog.Pages;

/// <summary><c>/search?q=…</c>: products found by words, with the same filters as every list.</summary>
internal sealed class SearchPage(Texts texts, CurrentSite site) : IPageContextSource
{
    public const string Path = "/search";

    public Task<PageContext?> LoadAsync(PageAddress address, PageTags tags, CancellationToken ct)
    {
        tags.DependsOn("category", CatalogChanges.Everything);
        var list = ListQuery.Read(Path, null, address.Query);
        var title = texts.Say(site.Locale, "search.title");
        return Task.FromResult<PageContext?>(new PageContext
        {
            Title = list.Words is null ? title : texts.Say(site.Locale, "search.title_of").Replace("{words}", list.Words, StringComparison.Ordinal),
            CanonicalPath = Path,
            Values = list.Values(),
            Models = new Dictionary<string, object?> { ["words"] = list.Words },
            Breadcrumbs = [new Breadcrumb(title, Path)],
        });
    }
}
