using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Themes;

namespace BrandMall.Kernel.Pages;

/// <summary>What a template of a page reaches: the page's models, the theme's snippets, the site's language, zone and clock.</summary>
internal sealed class RenderScopes(ThemeTemplates templates, ThemeTexts texts, ThemeAssets assets, TimeProvider clock)
{
    public PageScene Scene(LoadedPage page, string pathBase) => new()
    {
        Plan = page.Plan,
        PathBase = pathBase,
        Texts = texts,
        Assets = assets,
        Locales = PagePlanner.LocalesOf(page.Plan.Site, page.Plan.Locale),
        Tags = page.Tags,
        Pictures = page.Facts.Pictures,
    };

    public LiquidScope Of(LoadedPage page, Theme theme, PageScene scene, LiquidBudget budget)
    {
        LiquidScope scope = new()
        {
            Snippets = name => templates.Snippet(theme, name),
            Budget = budget,
            Culture = page.Plan.Culture,
            TimeZone = page.Plan.TimeZone,
            Clock = clock,
        };
        scope.With(scene);
        foreach (var (name, model) in page.Facts.Models)
        {
            scope.Set(name, model);
        }

        return scope;
    }
}
