using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Staff.Roles;
using BrandMall.Staff.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Accounts;

/// <summary>Nobody gives what they lack, nobody commands somebody who may do more, and the mall never loses its last administrator.</summary>
internal sealed class StaffAuthority(MallDb db, SignedInStaff signedIn, IEnumerable<Permission> declared)
{
    private readonly HashSet<string> _declared = declared.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The first permission of these the caller lacks there; null when they hold all. What no module declares allows nothing and is not asked for.</summary>
    public string? Lacks(IEnumerable<string> permissions, int? siteId) =>
        permissions.FirstOrDefault(p => _declared.Contains(p) && !signedIn.Holds(p, siteId));

    public async Task DemandOverAsync(StaffUser other, CancellationToken ct)
    {
        var held = await (
            from grant in db.Set<StaffGrant>()
            join role in db.Set<StaffRole>() on grant.RoleName equals role.Name
            where grant.StaffId == other.Id
            select new { grant.SiteId, role.Permissions }).ToListAsync(ct);
        if (held.Any(grant => Lacks(grant.Permissions, grant.SiteId) is not null))
        {
            throw new RuleViolationException("staff.outranked", "This person may do things you may not, so you cannot change their account.");
        }
    }

    /// <summary>Call inside the transaction, after the change was saved.</summary>
    public async Task DemandAnAdministratorAsync(CancellationToken ct)
    {
        var some = await (
            from grant in db.Set<StaffGrant>()
            join user in db.Set<StaffUser>() on grant.StaffId equals user.Id
            where grant.RoleName == BuiltInRoles.Administrator && grant.SiteId == null && user.DisabledAt == null
            select grant.Id).AnyAsync(ct);
        if (!some)
        {
            throw new RuleViolationException("staff.last-administrator", "The mall needs at least one administrator who can sign in.");
        }
    }
}
