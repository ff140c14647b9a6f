using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Staff.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Roles;

/// <summary>Sets what a role allows, making the role if there is none of that name. It counts from the holders' next request on.</summary>
internal static class ChangeRole
{
    public sealed record Request([property: StringLength(400)] string? Description, [property: Required, MaxLength(1000)] IReadOnlyList<string> Permissions);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPut("/staff/roles/{name}", HandleAsync).WithName("role.change").Requires("role.edit");

    private static async Task<NoContent> HandleAsync(string name, Request request, StaffAuthority authority, IEnumerable<Permission> declared, MallDb db, CancellationToken ct)
    {
        if (name == BuiltInRoles.Administrator)
        {
            throw new RuleViolationException("role.fixed", "The Administrator may always do everything.");
        }

        if (name.Trim() != name || name.Length is 0 or > 60)
        {
            throw new RuleViolationException("role.name", "A role's name has 1 to 60 characters and no space at its ends.", "name");
        }

        var role = await db.Set<StaffRole>().SingleOrDefaultAsync(r => r.Name == name, ct) ?? db.Add(new StaffRole { Name = name }).Entity;
        var known = declared.Select(p => p.Name).Concat(role.Permissions).ToHashSet(StringComparer.Ordinal);
        if (request.Permissions.FirstOrDefault(p => !known.Contains(p)) is { } unknown)
        {
            throw new RuleViolationException("permission.unknown", $"No module declares the permission '{unknown}'.", "permissions");
        }

        // What is taken counts as much as what is given: who lacks a thing decides about it for nobody.
        var touched = request.Permissions.Except(role.Permissions).Concat(role.Permissions.Except(request.Permissions));
        if (authority.Lacks(touched, siteId: null) is { } lacking)
        {
            throw new RuleViolationException("staff.exceeds", $"You may not do {lacking} yourself.", "permissions");
        }

        role.Permissions = [.. request.Permissions.Distinct().Order(StringComparer.Ordinal)];
        role.Description = request.Description?.Trim() ?? role.Description;
        role.Changed = true;
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
