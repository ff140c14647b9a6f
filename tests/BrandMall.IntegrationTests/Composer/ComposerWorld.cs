using BrandMall.IntegrationTests.Caching;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>The bare mall with widgets that have rules of their own, and one page to edit.</summary>
public sealed class ComposerWorld : IAsyncLifetime
{
    public const string PageId = "4page00000000000000000page";

    public Mall Mall { get; private set; } = null!;

    /// <summary>An administrator's browser.</summary>
    public HttpClient Admin { get; private set; } = null!;

    internal ShiftedClock Clock { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Mall = await Mall.OpenAsync(Furnish, services => services.AddSingleton<TimeProvider>(new BrandMall.Kernel.Pages.Drafts.TravelClock(Clock)));
        await BareLook.AddSiteAsync(Mall, "hq", null, "zh-CN", "en");
        await BareLook.AddSiteAsync(Mall, "north", "hq");
        Admin = await Mall.SignedInAsync();
    }

    public ValueTask DisposeAsync()
    {
        Admin.Dispose();
        return Mall.DisposeAsync();
    }

    public static void Furnish(string folder)
    {
        BareLook.Furnish(folder);
        BareLook.Widget(folder, "hero", """ "settings": [ { "id": "heading", "type": "text", "localizable": true, "max": 20 }, { "id": "height", "type": "range", "min": 1, "max": 900, "unit": "px", "responsive": true }, { "id": "tone", "type": "select", "default": "light", "options": [ { "value": "light" }, { "value": "dark" } ] } ] """,
            "<h2 class=\"{{ settings.tone }}\" {% edit 'heading' %}>{{ settings.heading }}</h2>");
        BareLook.Widget(folder, "pair", """ "slots": [ { "id": "items", "accepts": ["words", "hero"], "min": 1, "max": 2 } ] """, "<div>{% slot 'items' %}</div>");
        BareLook.Widget(folder, "inner", """ "allowed_in": { "parents": ["box"] } """, "<i>inner</i>");
        BareLook.Widget(folder, "once", """ "allowed_in": { "max_per_page": 1 } """, "<i>once</i>");
        BareLook.Widget(folder, "home-only", """ "allowed_in": { "pages": ["home"] } """, "<i>home</i>");
        BareLook.Widget(folder, "counted", """ "slots": [ { "id": "items" } ], "render": { "rerender_on_children": true } """, "<ol>{% slot 'items' %}</ol>");
        BareLook.Widget(folder, "torn", "", "<p>torn</p></div>");
        BareLook.Widget(folder, "calendar", "", "<time>{{ 'now' | date: '%Y' }}</time>");
    }

    /// <summary>A page of its own for a test, with these widgets, and a window on it.</summary>
    internal async Task<ComposerWindow> PageAsync(string path, string widgets, string site = "hq", HttpClient? browser = null)
    {
        var id = await BareLook.PublishAsync(Mall, site, path, widgets);
        return await ComposerWindow.OpenAsync(browser ?? Admin, site, id);
    }
}
