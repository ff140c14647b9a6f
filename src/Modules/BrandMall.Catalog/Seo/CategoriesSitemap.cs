using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Listing;
using BrandMall.Kernel.Seo;

namespace BrandMall.Catalog.Seo;

/// <summary>The category pages, for search engines.</summary>
internal sealed class CategoriesSitemap(CategoryTree tree) : ISitemapSource
{
    public string Name => "categories";

    public async Task<int> CountAsync(CancellationToken ct)
    {
        await tree.LoadAsync(ct);
        return tree.All.Count;
    }

    public async Task<IReadOnlyList<SitemapEntry>> ReadAsync(int skip, int take, CancellationToken ct)
    {
        await tree.LoadAsync(ct);
        return [.. tree.All.Select(category => category.Path).Order(StringComparer.Ordinal).Skip(skip).Take(take).Select(path => new SitemapEntry(Links.Category(path)))];
    }
}
