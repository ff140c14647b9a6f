using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using BrandMall.Staff.Roles;
using BrandMall.Staff.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Accounts;

/// <summary>Sets all roles of an account. Who sets them gives and takes only what they hold themselves, and never their own.</summary>
internal static class GrantRoles
{
    public sealed record Request([property: Required, MaxLength(100)] IReadOnlyList<Grant> Grants);

    /// <param name="Site">Name of the site; null: brand-wide.</param>
    public sealed record Grant([property: Required] string Role, string? Site);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPut("/staff/{id}/grants", HandleAsync).WithName("staff.grant-roles").Requires("staff.edit");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        string id, Request request, StaffAuthority authority, SignedInStaff signedIn, SiteRegistry sites, MallDb db, CancellationToken ct)
    {
        if (await db.Set<StaffUser>().SingleOrDefaultAsync(u => u.Id == id, ct) is not { } user)
        {
            return Problems.NotFound("staff.unknown", "There is no such account.");
        }

        if (id == signedIn.User!.Id)
        {
            throw new RuleViolationException("staff.own-grants", "Nobody grants roles to themselves.");
        }

        await authority.DemandOverAsync(user, ct);
        var roles = await db.Set<StaffRole>().AsNoTracking().ToDictionaryAsync(r => r.Name, ct);
        var wanted = request.Grants.Select((grant, index) => Resolve(grant, $"grants[{index}]", roles, sites.Map, authority)).Distinct().ToList();

        await db.InTransactionAsync(async () =>
        {
            var held = await db.Set<StaffGrant>().Where(g => g.StaffId == id).ToListAsync(ct);
            db.RemoveRange(held.Where(g => !wanted.Contains((g.RoleName, g.SiteId))));
            db.AddRange(wanted.Except(held.Select(g => (g.RoleName, g.SiteId))).Select(w => new StaffGrant { StaffId = id, RoleName = w.RoleName, SiteId = w.SiteId }));
            await db.SaveChangesAsync(ct);
            await authority.DemandAnAdministratorAsync(ct);
        }, ct);
        return TypedResults.NoContent();
    }

    private static (string RoleName, int? SiteId) Resolve(Grant grant, string field, Dictionary<string, StaffRole> roles, SiteMap map, StaffAuthority authority)
    {
        if (!roles.TryGetValue(grant.Role, out var role))
        {
            throw new RuleViolationException("role.unknown", $"There is no role '{grant.Role}'.", $"{field}.role");
        }

        int? siteId = grant.Site is null ? null
            : map.ByName(grant.Site)?.Id ?? throw new RuleViolationException("site.unknown", $"There is no site named '{grant.Site}'.", $"{field}.site");
        return authority.Lacks(role.Permissions, siteId) is { } lacking
            ? throw new RuleViolationException("staff.exceeds", $"The role {role.Name} allows {lacking}, which you may not do there yourself.", $"{field}.role")
            : (role.Name, siteId);
    }
}
