using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Kernel.Recipes.Steps;
using BrandMall.Kernel.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Recipes;

internal static class RecipeServices
{
    public static void AddRecipes(this IServiceCollection services)
    {
        services.AddSingleton(new RecipeFolder(Path.Combine(AppContext.BaseDirectory, "recipes")));
        services.AddSingleton<RecipeShelf>();
        services.AddSingleton<RecipeParameters>();
        services.AddSingleton<RecipeRunner>();
        services.AddScoped<KeptSteps>();
        services.AddScoped(provider => new SiteExport(
            provider.GetRequiredService<ContentStore>(), provider.GetRequiredService<ContentDefinitions>(), provider.GetRequiredService<CurrentSite>(),
            provider.GetRequiredService<KeptSteps>(), provider.GetServices<IExportedPart>()));

        services.AddScoped<IRecipeStep, SitesStep>();
        services.AddScoped<IRecipeStep, SettingsStep>();
        services.AddScoped<IRecipeStep, ThemesStep>();
        services.AddScoped<IRecipeStep>(provider => ActivatorUtilities.CreateInstance<ContentDefinitionStep>(provider, "ContentDefinition", false));
        services.AddScoped<IRecipeStep>(provider => ActivatorUtilities.CreateInstance<ContentDefinitionStep>(provider, "ReplaceContentDefinition", true));
        services.AddScoped<IRecipeStep, DeleteContentDefinitionStep>();
        services.AddScoped<IRecipeStep, ContentStep>();
        services.AddScoped<IRecipeStep, NavigationStep>();
        services.AddScoped<IRecipeStep, RecipesStep>();
        foreach (var name in KeptStep.Names)
        {
            services.AddScoped<IRecipeStep>(provider => ActivatorUtilities.CreateInstance<KeptStep>(provider, name));
        }
    }
}
