using System.Text;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Benchmarks.Servers;

/// <summary>R: the same plan with the same data rendered again and again, nothing looked up, nothing kept.</summary>
internal static class BareRender
{
    private static readonly Dictionary<string, Func<Task<string>>> s_renders = [];
    private static readonly SemaphoreSlim s_preparing = new(1, 1);

    public static async Task RenderAsync(HttpContext http)
    {
        var path = "/" + http.Request.QueryString.Value!.TrimStart('?');
        if (!s_renders.TryGetValue(path, out var render))
        {
            await s_preparing.WaitAsync();
            try
            {
                render = s_renders[path] = await PrepareAsync(http, path);
            }
            finally
            {
                s_preparing.Release();
            }
        }

        var bytes = Encoding.UTF8.GetBytes(await render());
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes);
    }

    private static async Task<Func<Task<string>>> PrepareAsync(HttpContext http, string path)
    {
        var services = http.RequestServices;
        var map = services.GetRequiredService<SiteRegistry>().Map;
        PageRequest request = new(new SiteVisit(map, map.Default!, null, ""), "http", http.Request.Host, path, new QueryCollection());
        services.GetRequiredService<CurrentSite>().Choose(map, map.Default!);
        var (page, _) = await services.GetRequiredService<LoadPage>().LoadAsync(request, CancellationToken.None);

        // The renderer outlives this request: nothing of its scope is asked while it renders.
        var renderer = services.GetRequiredService<PageRenderer>();
        return () => renderer.RenderAsync(page!, "", CancellationToken.None);
    }
}
