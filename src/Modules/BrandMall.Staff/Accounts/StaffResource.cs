using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;
using BrandMall.Staff.Roles;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Accounts;

internal sealed class StaffResource(MallDb db, SiteRegistry sites, Texts texts) : IAdminResource
{
    public AdminResourceDescription Description { get; } = new(
        "staff", "users", "system", "staff.view", PerSite: false, Order: 10,
        [new("userName", "title"), new("displayName"), new("roles", "tags"), new("lastSignInAt", "instant", 168), new("status", "status", 96)],
        [new("state", [new("active"), new("disabled")])],
        [new("create", "screen", "staff-create", "staff.edit")]);

    public async Task<int?> CountAsync(CancellationToken ct) => await db.Set<StaffUser>().CountAsync(u => u.DisabledAt == null, ct);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var users = db.Set<StaffUser>().AsNoTracking();
        if (query.Search is { } search)
        {
            var upper = search.ToUpperInvariant();
            users = users.Where(u => u.NormalizedUserName!.Contains(upper) || u.DisplayName.Contains(search));
        }

        users = query.Filter("state") switch
        {
            "active" => users.Where(u => u.DisabledAt == null),
            "disabled" => users.Where(u => u.DisabledAt != null),
            _ => users,
        };
        if (query.After is { } after)
        {
            users = users.Where(u => u.NormalizedUserName!.CompareTo(after) > 0);
        }

        var page = await users.OrderBy(u => u.NormalizedUserName).Take(query.Limit + 1).ToListAsync(ct);
        var rows = page.Take(query.Limit).ToList();
        var ids = rows.Select(u => u.Id).ToList();
        var grants = (await db.Set<StaffGrant>().AsNoTracking().Where(g => ids.Contains(g.StaffId)).OrderBy(g => g.Id).ToListAsync(ct)).ToLookup(g => g.StaffId);
        return new AdminPage([.. rows.Select(u => Row(u, grants[u.Id], query.Culture))], page.Count > query.Limit ? rows[^1].NormalizedUserName : null);
    }

    private JsonObject Row(StaffUser user, IEnumerable<StaffGrant> grants, string culture) => new()
    {
        ["id"] = user.Id,
        ["userName"] = user.UserName,
        ["displayName"] = user.DisplayName,
        ["roles"] = new JsonArray([.. grants.Select(g => JsonValue.Create(Said(g, culture)))]),
        ["lastSignInAt"] = user.LastSignInAt?.ToString("O"),
        ["status"] = user.DisabledAt is null ? "active" : "disabled",
    };

    private string Said(StaffGrant grant, string culture)
    {
        var role = texts.Find(culture, $"role.{grant.RoleName}") ?? grant.RoleName;
        return grant.SiteId is { } id ? $"{role} · {sites.Map.ById(id)?.DisplayName ?? "?"}" : role;
    }
}
