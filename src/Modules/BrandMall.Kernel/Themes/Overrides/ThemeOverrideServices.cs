using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Kernel.Themes.Overrides.Slices;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>Wires what sites write over their themes.</summary>
internal static class ThemeOverrideServices
{
    public const string Edit = "theme.edit";
    public const string Publish = "theme.publish";

    public static void AddThemeOverrides(this IServiceCollection services)
    {
        services.AddSingleton<SiteThemes>();

        // Before the plan cache: plans made anew must find what changed.
        services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<SiteThemes>());
        services.AddSingleton<ThemePreviews>();
        services.AddSingleton<ThemeFileRules>();
        services.AddScoped<CurrentTheme>();
        services.AddScoped<ThemeDesk>();
        services.AddScoped<IRecipeStep, TemplatesStep>();
        services.AddScoped<IExportedPart, ThemeOverridesExport>();
        services.AddScoped<IAdminResource, ThemeFilesResource>();
        services.AddSingleton(new Permission(Edit, "编辑主题文件与设计变量（草稿）", "Edit theme files and tokens (drafts)"));
        services.AddSingleton(new Permission(Publish, "发布与回滚主题", "Publish and roll back themes"));
    }

    public static void Map(Surfaces surfaces)
    {
        ListThemeFiles.Map(surfaces.SiteAdmin);
        ReadThemeFile.Map(surfaces.SiteAdmin);
        ReadThemeVersion.Map(surfaces.SiteAdmin);
        SaveThemeDraft.Map(surfaces.SiteAdmin);
        DiscardThemeDraft.Map(surfaces.SiteAdmin);
        PublishTheme.Map(surfaces.SiteAdmin);
        RollBackThemeFile.Map(surfaces.SiteAdmin);
        ResetThemeFile.Map(surfaces.SiteAdmin);
        PreviewTheme.Map(surfaces.SiteAdmin);
        ReadThemeTokens.Map(surfaces.SiteAdmin);
        CheckThemeFile.Map(surfaces.SiteAdmin);
        TryThemeTokens.Map(surfaces.SiteAdmin);
    }
}
