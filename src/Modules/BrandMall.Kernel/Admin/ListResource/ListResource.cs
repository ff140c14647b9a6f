using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Admin;

/// <summary>One page of one list. The route is open to all staff; the list's own permission decides.</summary>
internal static class ListResource
{
    private const int MostRows = 100;
    private const string FilterPrefix = "filter.";

    public static void Map(IEndpointRouteBuilder admin, IEndpointRouteBuilder siteAdmin)
    {
        admin.MapGet("/resources/{name}", HandleAsync).WithName("admin.list-resource").RequiresStaff();
        siteAdmin.MapGet("/resources/{name}", HandleAsync).WithName("admin.list-site-resource").RequiresStaff();
    }

    private static async Task<Results<Ok<AdminPage>, ProblemHttpResult>> HandleAsync(
        string name, HttpContext http, CurrentSite current, IStaffAccess access, IEnumerable<IAdminResource> resources, CancellationToken ct, string? q = null, string? after = null, int limit = 50, string culture = Texts.Texts.Fallback)
    {
        var site = current.IsSet ? current.Value : null;
        if (resources.FirstOrDefault(r => r.Description.Name == name && r.Description.PerSite == current.IsSet) is not { } resource)
        {
            return Problems.NotFound("resource.unknown", $"There is no list named '{name}' here.");
        }

        var verdict = await access.JudgeAsync(http, resource.Description.Permission, site);
        if (verdict != StaffVerdict.Allowed)
        {
            return StaffProblems.Of(verdict, resource.Description.Permission);
        }

        if (limit is < 1 or > MostRows)
        {
            throw new RuleViolationException("request.limit", $"A page holds 1 to {MostRows} rows.", "limit");
        }

        var search = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        return TypedResults.Ok(await resource.ListAsync(new AdminQuery(search, Filters(http.Request, resource.Description), after, limit, culture), ct));
    }

    private static Dictionary<string, string> Filters(HttpRequest request, AdminResourceDescription description)
    {
        Dictionary<string, string> chosen = new(StringComparer.Ordinal);
        foreach (var filter in description.Filters)
        {
            if (request.Query[FilterPrefix + filter.Name].ToString() is not { Length: > 0 } value)
            {
                continue;
            }

            chosen[filter.Name] = filter.Options.Any(o => o.Value == value)
                ? value
                : throw new RuleViolationException("request.filter", $"'{value}' is not a value of the filter '{filter.Name}'.", FilterPrefix + filter.Name);
        }

        return chosen;
    }
}
