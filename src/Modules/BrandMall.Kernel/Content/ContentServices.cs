using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Content.Handling;
using BrandMall.Kernel.Content.Menus;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Content;

internal static class ContentServices
{
    public static void AddContent(this IServiceCollection services)
    {
        services.AddSingleton(OrchardTypes.Source);
        services.AddScoped<ContentDefinitions>();
        services.AddScoped<HomeRoute>();
        services.AddScoped<ContentStore>();
        services.AddScoped<FreeHandles>();
        services.AddScoped<IDataProvider, MenuProvider>();
        services.AddSingleton(new LiquidModelType(typeof(MenuLink)));

        // Asked for late: the store needs the handlers, and they the patterns.
        services.AddScoped<IContentPatterns>(provider => new ContentPatterns(provider.GetRequiredService<ContentStore>));
        services.AddScoped<IContentHandler, TitleHandler>();
        services.AddScoped<IContentHandler, AliasHandler>();
        services.AddScoped<IContentHandler, AutorouteHandler>();
    }
}
