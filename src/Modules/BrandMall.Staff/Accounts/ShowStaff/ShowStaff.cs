using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using BrandMall.Staff.Roles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Accounts;

/// <summary>One account with what it may do.</summary>
internal static class ShowStaff
{
    public sealed record Response(string Id, string UserName, string DisplayName, bool Disabled, DateTimeOffset CreatedAt, DateTimeOffset? LastSignInAt, IReadOnlyList<Grant> Grants);

    /// <param name="Site">Name of the site; null: brand-wide.</param>
    public sealed record Grant(string Role, string? Site);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapGet("/staff/{id}", HandleAsync).WithName("staff.show").Requires("staff.view");

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(string id, MallDb db, SiteRegistry sites, CancellationToken ct)
    {
        if (await db.Set<StaffUser>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, ct) is not { } user)
        {
            return Problems.NotFound("staff.unknown", "There is no such account.");
        }

        var grants = await db.Set<StaffGrant>().AsNoTracking().Where(g => g.StaffId == id).OrderBy(g => g.Id).ToListAsync(ct);
        return TypedResults.Ok(new Response(
            user.Id, user.UserName!, user.DisplayName, user.DisabledAt is not null, user.CreatedAt, user.LastSignInAt,
            [.. grants.Select(g => new Grant(g.RoleName, g.SiteId is { } site ? sites.Map.ById(site)?.Name : null))]));
    }
}
