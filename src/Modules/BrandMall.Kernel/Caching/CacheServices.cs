using BrandMall.Kernel.Events;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Caching;

internal static class CacheServices
{
    public static void AddPageCache(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(PageCacheSettings.From(configuration));
        services.AddSingleton<ISharedAnswers, NoSharedAnswers>();
        services.AddSingleton<PageCache>();
        services.AddSingleton<IChangeListener, EvictAnswers>();
    }
}
