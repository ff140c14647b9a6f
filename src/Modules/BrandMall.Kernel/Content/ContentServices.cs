using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Content.Handling;
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

        // Asked for late: the store needs the handlers, and they the patterns.
        services.AddScoped<IContentPatterns>(provider => new ContentPatterns(provider.GetRequiredService<ContentStore>));
        services.AddScoped<IContentHandler, TitleHandler>();
        services.AddScoped<IContentHandler, AliasHandler>();
        services.AddScoped<IContentHandler, AutorouteHandler>();
    }
}
