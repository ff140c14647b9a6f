using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Export;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>Wires the widget types the brand makes itself.</summary>
internal static class WidgetTypeServices
{
    public const string Edit = "widget-type.edit";

    public static void AddWidgetTypes(this IServiceCollection services)
    {
        services.AddSingleton<BrandWidgetTypes>();

        // Before the plan cache: plans made anew must find the new types.
        services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<BrandWidgetTypes>());
        services.AddSingleton<WidgetTypeRules>();
        services.AddScoped<WidgetTypeDesk>();
        services.AddScoped<IRecipeStep, WidgetTypesStep>();
        services.AddScoped<IExportedPart, WidgetTypesExport>();
        services.AddSingleton(new Permission(Edit, "制作与修改组件类型", "Make and change widget types"));
    }

    public static void Map(Surfaces surfaces)
    {
        ListWidgetTypes.Map(surfaces.Admin);
        ReadWidgetType.Map(surfaces.Admin);
        CheckWidgetType.Map(surfaces.Admin);
        SaveWidgetType.Map(surfaces.Admin);
        DropWidgetType.Map(surfaces.Admin);
        TryWidgetType.Map(surfaces.SiteAdmin);
    }
}
