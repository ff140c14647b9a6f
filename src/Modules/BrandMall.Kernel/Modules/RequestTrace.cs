using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Modules;

/// <summary>
/// Gives the work of a request its W3C trace, taken over from the caller where there is one, so that log lines and problems of one request are known by it.
/// Stands behind the page cache: a cached answer does no work that could be traced. The framework's own, which traces those too, is switched off in <c>appsettings.json</c>.
/// </summary>
internal sealed class RequestTrace(RequestDelegate next)
{
    public const string Name = "request";

    public async Task InvokeAsync(HttpContext http)
    {
        using Activity activity = new(Name);
        if (http.Request.Headers.TraceParent is [{ Length: > 0 } parent, ..])
        {
            activity.SetParentId(parent);
            activity.TraceStateString = http.Request.Headers.TraceState;
        }

        activity.Start();
        await next(http);
    }
}
