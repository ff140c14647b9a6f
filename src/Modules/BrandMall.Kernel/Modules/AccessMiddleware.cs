using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Modules;

/// <summary>Lets a request through to a staff route only with its permission, from our own pages only, and chooses the site the address names.</summary>
internal sealed class AccessMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, SiteRegistry sites, CurrentSite current)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<Access>()?.Permission is not { } permission)
        {
            await next(http);
            return;
        }

        if (IsForgery(http.Request))
        {
            await Problems.Of(StatusCodes.Status403Forbidden, "request.origin", "This request came from another site.").ExecuteAsync(http);
            return;
        }

        Site? site = null;
        if (http.GetRouteValue(AddressedSite.RouteKey) is string name && http.GetEndpoint()!.Metadata.GetMetadata<AddressedSite>() is not null)
        {
            site = sites.Map.ByName(name);
            if (site is null)
            {
                await Problems.NotFound("site.unknown", $"There is no site named '{name}'.").ExecuteAsync(http);
                return;
            }
        }

        var verdict = await http.RequestServices.GetRequiredService<IStaffAccess>().JudgeAsync(http, permission, site);
        if (verdict != StaffVerdict.Allowed)
        {
            await Answer(verdict, permission).ExecuteAsync(http);
            return;
        }

        if (site is not null)
        {
            current.Choose(sites.Map, site);
        }

        await next(http);
    }

    /// <summary>Browsers say where a request comes from; another site may not write in a staff member's name.</summary>
    private static bool IsForgery(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return false;
        }

        var from = request.Headers["Sec-Fetch-Site"].ToString();
        return from.Length > 0
            ? from is not ("same-origin" or "none")
            : request.Headers.Origin.ToString() is { Length: > 0 } origin && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    private static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Answer(StaffVerdict verdict, string permission) => verdict switch
    {
        StaffVerdict.SignIn => Problems.Of(StatusCodes.Status401Unauthorized, "staff.sign-in", "Sign in first."),
        StaffVerdict.Forbidden => Problems.Of(StatusCodes.Status403Forbidden, "staff.permission", $"This needs the permission {permission}."),
        _ => Problems.NotFound("site.unknown", "There is no such site."),
    };
}
