using System.Text;
using BrandMall.Cms;
using BrandMall.Kernel.Caching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Benchmarks.Servers;

/// <summary>The mall as it is, with a few addresses of its own below <c>/bench</c> and a header to pass the page cache by. Arguments: port, data folder, recipe, settings.</summary>
internal static class MallUnderLoad
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = MallServer.Build(services => services.AddSingleton<IStartupFilter, Addresses>(), [
            "--urls", $"http://127.0.0.1:{args[0]}",
            "--BRANDMALL_DATA", args[1],
            "--BRANDMALL_RECIPE", args[2],
            "--BRANDMALL_ADMIN_PASSWORD", "Mountain-Mist-2026",
            "--BRANDMALL_ROLES", "web",
            "--Logging:LogLevel:Default", "Warning",
            .. args[3..]]);
        await app.RunAsync();
        return 0;
    }

    private sealed class Addresses : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            // Not through the mall's own pipeline: measuring must not be measured.
            app.Use((http, following) =>
            {
                if (http.Request.Headers.Cookie.Count > 0)
                {
                    http.Features.Set(NoPageCache.Instance);
                }

                return http.Request.Path.StartsWithSegments("/bench") ? BenchAsync(http) : following(http);
            });
            next(app);
        };

        private static Task BenchAsync(HttpContext http) => http.Request.Path.Value switch
        {
            "/bench/allocated" => Allocated.WriteAsync(http),
            "/bench/render" => BareRender.RenderAsync(http),
            "/bench/sql" => BareSql.QueryAsync(http),
            _ => http.Response.WriteAsync("?"),
        };
    }
}
