using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Roles;

/// <summary>
/// The roles every mall starts with. They name permissions by pattern, because the modules that declare them stand on higher floors;
/// so a module added later is in them at the next start. A role somebody changed is left alone, except that the Administrator may always do everything.
/// </summary>
internal sealed class BuiltInRoles(MallDb db, IEnumerable<Permission> declared)
{
    public const string Administrator = "Administrator";

    private static readonly string[] s_ownAffairs = ["staff.", "role.", "audit.", "job.", "site.clone"];

    private static readonly string[] s_editorNouns = ["page.", "block.", "content.", "content-type.", "media.", "navigation.", "menu.", "widget.", "theme.", "template.", "layer.", "redirect.", "composer.", "site.view", "product.view", "collection.view", "category.view"];

    private static readonly string[] s_merchandiserNouns = ["product.", "price.", "price-book.", "category.", "collection.", "brand.", "stock.", "inventory.", "catalog.", "assortment.", "media.", "search.", "site.view", "page.view", "content.view"];

    private static readonly (string Name, string Description, Func<string, bool> Holds)[] s_roles =
    [
        (Administrator, "Everything, on every site.", _ => true),
        ("RegionalLead", "Runs a site: everything there except people, roles, the audit log, jobs and new sites.", name => !StartsWithAny(name, s_ownAffairs)),
        ("Editor", "Composes pages and writes content, within what others locked.", name => StartsWithAny(name, s_editorNouns) && name != "page.lock"),
        ("Merchandiser", "Keeps products, prices and collections.", name => StartsWithAny(name, s_merchandiserNouns)),
        ("Viewer", "Sees everything except people, roles and the audit log; changes nothing.", name => name.EndsWith(".view", StringComparison.Ordinal) && !StartsWithAny(name, s_ownAffairs)),
    ];

    public static bool Knows(string name) => s_roles.Any(role => role.Name == name);

    public async Task FollowModulesAsync(CancellationToken ct)
    {
        var known = await db.Set<StaffRole>().ToDictionaryAsync(r => r.Name, ct);
        foreach (var (name, description, holds) in s_roles)
        {
            var permissions = declared.Select(p => p.Name).Where(holds).Distinct().Order(StringComparer.Ordinal).ToList();
            if (!known.TryGetValue(name, out var role))
            {
                db.Add(new StaffRole { Name = name, Description = description, Permissions = permissions });
            }
            else if (name == Administrator)
            {
                // Also keeps what a recipe gave it that no module here declares.
                role.Permissions = [.. role.Permissions.Union(permissions).Order(StringComparer.Ordinal)];
            }
            else if (!role.Changed)
            {
                role.Permissions = permissions;
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private static bool StartsWithAny(string name, string[] prefixes) => prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
