using System.Text.Json.Nodes;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Scenes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Pages;

/// <summary><c>/scenes/{handle}</c>: a place or moment of use. What belongs there is the widget's to ask for.</summary>
internal sealed class ScenePage(MallDb db, CurrentSite site) : IPageContextSource
{
    public async Task<PageContext?> LoadAsync(PageAddress address, PageTags tags, CancellationToken ct)
    {
        var handle = address.Route["handle"];
        tags.DependsOn("scene", handle);
        if (await db.Set<Scene>().AsNoTracking().SingleOrDefaultAsync(s => s.Handle == handle && s.Published, ct) is not { } scene)
        {
            return null;
        }

        var text = scene.In(site.Locale);
        var description = text.Description ?? scene.Description;
        return new PageContext
        {
            Title = text.Title ?? scene.Title,
            Description = description.Length > 0 ? description : null,
            Image = scene.Image.Length > 0 ? scene.Image : null,
            CanonicalPath = Links.Scene(handle),
            Values = new JsonObject { ["handle"] = handle },
            Breadcrumbs = [new Breadcrumb(text.Title ?? scene.Title, Links.Scene(handle))],
        };
    }
}
