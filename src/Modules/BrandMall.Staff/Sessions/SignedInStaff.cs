using System.Security.Claims;
using BrandMall.Kernel.Data;
using BrandMall.Staff.Accounts;
using BrandMall.Staff.Roles;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Sessions;

/// <summary>Who calls, and what they hold; read once a request, so that a disabled account or a changed role counts from the next request on.</summary>
internal sealed class SignedInStaff(MallDb db, TimeProvider clock)
{
    private readonly HashSet<string> _brandWide = new(StringComparer.Ordinal);
    private readonly Dictionary<int, HashSet<string>> _bySite = [];

    public StaffUser? User { get; private set; }

    public string? SessionId { get; private set; }

    public IReadOnlySet<string> BrandWide => _brandWide;

    /// <summary>Whether the session in the cookie still stands; if so, who it is and what they hold is known afterwards.</summary>
    public async Task<bool> RecogniseAsync(ClaimsPrincipal principal, CancellationToken ct)
    {
        var sessionId = StaffCookie.SessionOf(principal);
        var session = await db.Set<StaffSession>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == sessionId, ct);
        if (session is not { EndedAt: null } || session.ExpiresAt <= clock.GetUtcNow())
        {
            return false;
        }

        var user = await db.Set<StaffUser>().AsNoTracking().SingleAsync(u => u.Id == session.StaffId, ct);
        if (user.DisabledAt is not null || user.SecurityStamp != StaffCookie.StampOf(principal))
        {
            return false;
        }

        await KnowAsync(user, session.Id, ct);
        return true;
    }

    public async Task KnowAsync(StaffUser user, string sessionId, CancellationToken ct)
    {
        User = user;
        SessionId = sessionId;
        var held = await (
            from grant in db.Set<StaffGrant>().AsNoTracking()
            join role in db.Set<StaffRole>().AsNoTracking() on grant.RoleName equals role.Name
            where grant.StaffId == user.Id
            select new { grant.SiteId, role.Permissions }).ToListAsync(ct);
        foreach (var grant in held)
        {
            var permissions = grant.SiteId is { } site ? _bySite.TryGetValue(site, out var known) ? known : _bySite[site] = new(StringComparer.Ordinal) : _brandWide;
            permissions.UnionWith(grant.Permissions);
        }
    }

    /// <summary>What they may do on a site (null: with what belongs to the brand).</summary>
    public IReadOnlySet<string> On(int? siteId)
    {
        HashSet<string> all = new(_brandWide, StringComparer.Ordinal);
        if (siteId is { } id && _bySite.TryGetValue(id, out var here))
        {
            all.UnionWith(here);
        }

        return all;
    }

    public bool Holds(string permission, int? siteId) =>
        _brandWide.Contains(permission) || (siteId is { } id && _bySite.TryGetValue(id, out var here) && here.Contains(permission));

    public bool HoldsAnythingOn(int siteId) => _brandWide.Count > 0 || (_bySite.TryGetValue(siteId, out var here) && here.Count > 0);
}
