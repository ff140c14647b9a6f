using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Export;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Seo;

internal static class SeoServices
{
    public static void AddSeo(this IServiceCollection services)
    {
        services.AddScoped<Redirects>();
        services.AddSingleton<RedirectMap>();
        services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<RedirectMap>());
        services.AddScoped<IAdminResource, RedirectsResource>();
        services.AddScoped<IRecipeStep, RedirectsStep>();
        services.AddScoped<IExportedPart, ExportedRedirects>();
        services.AddScoped<PagesSitemap>();
        services.AddScoped<ISitemapSource>(provider => provider.GetRequiredService<PagesSitemap>());
        services.AddScoped<IFeedSource>(provider => provider.GetRequiredService<PagesSitemap>());
        services.AddSingleton(new Permission("redirect.view", "查看重定向", "See redirects"));
        services.AddSingleton(new Permission("redirect.edit", "编辑重定向", "Edit redirects"));
    }

    public static void MapSeo(Surfaces surfaces)
    {
        ServeRobots.Map(surfaces.Storefront);
        ServeSitemap.Map(surfaces.Storefront);
        ServeFeed.Map(surfaces.Storefront);
    }
}
