using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Caching;

/// <summary>Answers from the page cache before anything else is done: no routing, no scope, no database.</summary>
internal sealed class PageCacheMiddleware(RequestDelegate next, PageCache cache, PageAddresses addresses)
{
    public Task InvokeAsync(HttpContext http) =>
        cache.IsOn && IsRead(http.Request) && http.Features.Get<SiteVisit>() is { } visit && http.Features.Get<NoPageCache>() is null
        && addresses.KeyOf(http.Request, visit) is var key && cache.TryGet(key, out var answer)
        && (!answer.VariesByDevice || cache.TryGet(key with { Device = DeviceClass.Of(http.Request) }, out answer))
            ? AnswerWriter.WriteAsync(http, answer, stale: false)
            : next(http);

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
