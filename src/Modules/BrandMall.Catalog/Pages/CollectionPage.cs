using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Listing;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Pages;

/// <summary><c>/collections/{handle}</c>: products put together by hand or by a rule; <c>/collections/all</c>: every product of the site.</summary>
internal sealed class CollectionPage(MallDb db, BrandViews views, Texts texts, CurrentSite site) : IPageContextSource
{
    private const string All = "all";

    public async Task<PageContext?> LoadAsync(PageAddress address, PageTags tags, CancellationToken ct)
    {
        var handle = address.Route.GetValueOrDefault("handle") is { Length: > 0 } named ? named : All;
        if (handle == All)
        {
            return Everything(address, tags);
        }

        tags.DependsOn("collection", handle);
        if (await views.CollectionsAsync([handle], ct) is not [var collection])
        {
            return null;
        }

        var facts = await db.Set<Collection>().AsNoTracking().Where(c => c.Handle == handle).Select(c => new { c.Sort, c.Seo }).SingleAsync(ct);
        var list = ListQuery.Read(Links.Collection(handle), null, address.Query) with { Collection = handle };
        var sorted = address.Query.ContainsKey("sort") ? list : list with { Sort = facts.Sort };
        return new PageContext
        {
            Title = (site.Locale == site.Value.Locale ? facts.Seo.Title : null) ?? collection.Title,
            Description = (site.Locale == site.Value.Locale ? facts.Seo.Description : null) ?? (collection.Description.Length > 0 ? collection.Description : null),
            Image = collection.Picture?.Src,
            CanonicalPath = CategoryPage.Canonical(list),
            Models = new Dictionary<string, object?> { ["collection"] = collection },
            Values = sorted.Values(),
            Breadcrumbs = [new Breadcrumb(texts.Say(site.Locale, "catalog.all"), Links.AllProducts), new Breadcrumb(collection.Title, Links.Collection(handle))],
        };
    }

    private PageContext Everything(PageAddress address, PageTags tags)
    {
        tags.DependsOn("category", CatalogChanges.Everything);
        var title = texts.Say(site.Locale, "catalog.all");
        var list = ListQuery.Read(Links.AllProducts, null, address.Query);
        return new PageContext
        {
            Title = title,
            CanonicalPath = CategoryPage.Canonical(list),
            Values = list.Values(),
            Breadcrumbs = [new Breadcrumb(title, Links.AllProducts)],
        };
    }
}
