using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Headless;

internal static class HeadlessServices
{
    public static void AddHeadless(this IServiceCollection services) =>
        services.AddSingleton(provider => new ApiAnswers(provider.GetRequiredService<PageCache>(), provider.GetRequiredService<IServiceScopeFactory>()));

    public static void MapHeadless(Surfaces surfaces)
    {
        ShowPage.Map(surfaces.OpenApi);
        ShowNavigation.Map(surfaces.OpenApi);
    }
}
