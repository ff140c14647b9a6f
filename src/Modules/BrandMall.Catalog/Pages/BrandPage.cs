using System.Text.Json.Nodes;
using BrandMall.Catalog.Listing;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;

namespace BrandMall.Catalog.Pages;

/// <summary><c>/brands/{handle}</c>: who makes things, and what.</summary>
internal sealed class BrandPage(BrandViews views, Texts texts, CurrentSite site) : IPageContextSource
{
    public async Task<PageContext?> LoadAsync(PageAddress address, PageTags tags, CancellationToken ct)
    {
        var handle = address.Route["handle"];
        tags.DependsOn("brand", handle);
        if (await views.BrandsAsync([handle], ct) is not [var brand])
        {
            return null;
        }

        var list = ListQuery.Read(Links.Brand(handle), null, address.Query) with { Brand = handle };
        return new PageContext
        {
            Title = brand.Name,
            Description = brand.Place.Length > 0 ? $"{brand.Name} · {brand.Place}" : null,
            Image = brand.Picture?.Src ?? brand.Logo?.Src,
            CanonicalPath = CategoryPage.Canonical(list),
            Models = new Dictionary<string, object?> { ["brand"] = brand },
            Values = list.Values(),
            StructuredData = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "Brand", ["name"] = brand.Name, ["url"] = brand.Url },
            Breadcrumbs = [new Breadcrumb(texts.Say(site.Locale, "catalog.brands"), Links.Brands), new Breadcrumb(brand.Name, Links.Brand(handle))],
        };
    }
}
