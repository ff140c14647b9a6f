using BrandMall.Kernel.Caching.Redis;
using BrandMall.Kernel.Events;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Caching;

internal static class CacheServices
{
    public static void AddPageCache(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(PageCacheSettings.From(configuration));
        if (RedisSettings.From(configuration) is { } redis)
        {
            services.AddSingleton(redis);
            services.AddSingleton<RedisLink>();
            services.AddSingleton<RedisAnswers>();
            services.AddSingleton<ISharedAnswers>(provider => provider.GetRequiredService<RedisAnswers>());
            services.AddSingleton<IChangeBroadcast, RedisBroadcast>();
            services.AddSingleton<INodeTalk, RedisTalk>();
        }
        else
        {
            services.AddSingleton<ISharedAnswers, NoSharedAnswers>();
            services.AddSingleton<INodeTalk, NoNodeTalk>();
        }

        services.AddSingleton<PageCache>();
        services.AddSingleton<IChangeListener, EvictAnswers>();
    }

    /// <summary>In processes that serve: hear other nodes, and say that somebody follows the change table.</summary>
    public static void AddSharedCacheWork(this IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(RedisLink)))
        {
            services.AddHostedService<HearNodes>();
        }
    }
}
