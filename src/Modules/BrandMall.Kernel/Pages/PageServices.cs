using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Themes.Overrides;
using BrandMall.Kernel.Widgets;
using BrandMall.Kernel.Widgets.Types;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Pages;

/// <summary>Wires looks and pages: what is read once at start, and what serves a request.</summary>
internal static class PageServices
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddSingleton(provider => ThemeCatalog.Read(Path.Combine(AppContext.BaseDirectory, "Themes"), provider.GetRequiredService<DataFolder>().Folder("themes")));
        services.AddSingleton(provider => WidgetCatalog.Read([
            .. provider.GetServices<WidgetFolder>(),
            .. provider.GetRequiredService<ThemeCatalog>().All.Select(theme => new WidgetFolder(theme.Name, Path.Combine(theme.Folder, "widgets"))),
            new WidgetFolder("this mall", provider.GetRequiredService<DataFolder>().Folder("widgets")),
        ]));
        services.AddSingleton<ThemeTexts>();
        services.AddSingleton<ThemeAssets>();
        services.AddSingleton<ThemeTemplates>();
        services.AddSingleton(provider => new LiquidEngine(
            new LiquidLimits { Parse = TimeSpan.FromSeconds(2), Render = TimeSpan.FromSeconds(1) },
            [new PageLanguage()],
            Models(provider.GetServices<LiquidModelType>())));
        services.AddThemeOverrides();
        services.AddWidgetTypes();
        services.AddSingleton<RichText>();
        services.AddSingleton<PagePlanner>();
        services.AddSingleton<PageRouter>();
        services.AddSingleton<RenderScopes>();
        services.AddSingleton<WidgetRenderer>();
        services.AddSingleton<PageRenderer>();
        services.AddSingleton<PlanCache>();
        services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<PlanCache>());
        services.AddSingleton<DataMemory>();
        services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<DataMemory>());
        services.AddScoped<IMediaUses, ThemeUses>();
        services.AddScoped<INamedThings, NamedPictures>();
        services.AddScoped<CurrentDraft>();
        services.AddSingleton<DraftMemory>();
        services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<DraftMemory>());
        services.AddSingleton<DraftPages>();
        services.AddScoped<SamplePages>();
        services.AddScoped<MakePiece>();
        services.AddScoped<PageSource>();
        services.AddScoped<DescribePage>();
        services.AddScoped<LoadPage>();
        services.AddScoped<MakePage>();
        services.AddSingleton<PageAddresses>();
        services.AddSingleton<ServePage>();
    }

    private static LiquidModels Models(IEnumerable<LiquidModelType> types)
    {
        LiquidModels models = new();
        foreach (var model in types)
        {
            models.Register(model.Type);
        }

        return models;
    }
}
