using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Modules;

/// <summary>Lets a request through to a staff route only with its permission, from our own pages only, and chooses the site the address names.</summary>
internal sealed class AccessMiddleware(RequestDelegate next)
{
    private const string AdminApi = "/api/admin";

    public async Task InvokeAsync(HttpContext http, SiteRegistry sites, CurrentSite current)
    {
        var permission = http.GetEndpoint()?.Metadata.GetMetadata<Access>()?.Permission;

        // Also where nobody is signed in yet: signing somebody in from another site is a forgery too.
        if ((permission is not null || http.Request.Path.StartsWithSegments(AdminApi)) && IsForgery(http.Request))
        {
            await Problems.Of(StatusCodes.Status403Forbidden, "request.origin", "This request came from another site.").ExecuteAsync(http);
            return;
        }

        if (permission is null)
        {
            await next(http);
            return;
        }

        var access = http.RequestServices.GetRequiredService<IStaffAccess>();
        Site? site = null;
        if (http.GetRouteValue(AddressedSite.RouteKey) is string name && http.GetEndpoint()!.Metadata.GetMetadata<AddressedSite>() is not null)
        {
            site = sites.Map.ByName(name);
            if (site is null)
            {
                // A stranger learns nothing about which sites there are.
                var stranger = await access.JudgeAsync(http, Access.AnyStaff, site: null) == StaffVerdict.SignIn;
                await (stranger ? StaffProblems.Of(StaffVerdict.SignIn, permission) : StaffProblems.Of(StaffVerdict.Hidden, permission)).ExecuteAsync(http);
                return;
            }
        }

        var verdict = await access.JudgeAsync(http, permission, site);
        var witness = IsRead(http.Request) ? null : http.RequestServices.GetRequiredService<IStaffWitness>();
        if (verdict != StaffVerdict.Allowed)
        {
            await (witness?.RefusedAsync(http, site, verdict) ?? Task.CompletedTask);
            await StaffProblems.Of(verdict, permission).ExecuteAsync(http);
            return;
        }

        if (site is not null)
        {
            current.Choose(sites.Map, site);
        }

        var unwitnessed = witness is null || http.GetEndpoint()!.Metadata.GetMetadata<OwnRecord>() is not null;
        await (unwitnessed ? next(http) : witness!.WitnessAsync(http, site, () => next(http)));
    }

    /// <summary>Browsers say where a request comes from; another site may not write in a staff member's name.</summary>
    private static bool IsForgery(HttpRequest request)
    {
        // A socket opens with a GET, and then writes.
        if (IsRead(request) && request.Headers.Upgrade.Count == 0)
        {
            return false;
        }

        var from = request.Headers["Sec-Fetch-Site"].ToString();
        return from.Length > 0
            ? from is not ("same-origin" or "none")
            : request.Headers.Origin.ToString() is { Length: > 0 } origin && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
