using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Roles;

/// <summary>All roles, and all there is to allow.</summary>
internal static class ListRoles
{
    public sealed record Response(IReadOnlyList<Role> Roles, IReadOnlyList<Allowed> Permissions);

    /// <param name="Holders">How many people hold it somewhere.</param>
    public sealed record Role(string Name, string Description, IReadOnlyList<string> Permissions, bool IsBuiltIn, bool IsFixed, int Holders);

    public sealed record Allowed(string Name, string Label);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapGet("/staff/roles", HandleAsync).WithName("role.list").Requires("staff.view");

    private static async Task<Ok<Response>> HandleAsync(MallDb db, IEnumerable<Permission> declared, CancellationToken ct, string culture = "zh-CN")
    {
        var roles = await db.Set<StaffRole>().AsNoTracking().OrderBy(r => r.Name).ToListAsync(ct);
        var holders = await db.Set<StaffGrant>().Select(g => new { g.RoleName, g.StaffId }).Distinct().GroupBy(g => g.RoleName)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return TypedResults.Ok(new Response(
            [.. roles.Select(r => new Role(r.Name, r.Description, r.Permissions, BuiltInRoles.Knows(r.Name), r.Name == BuiltInRoles.Administrator, holders.GetValueOrDefault(r.Name)))],
            [.. declared.DistinctBy(p => p.Name).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new Allowed(p.Name, culture == "en" ? p.English : p.Chinese))]));
    }
}
