using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Roles;

/// <summary>Orchard Core's <c>Roles</c> step. Permissions of features we do not have stay in the role, so that exporting it loses nothing, and grant nothing.</summary>
internal sealed class RolesStep(MallDb db, IEnumerable<Permission> declared) : RecipeStep<RolesStep.Body>("Roles")
{
    internal sealed record Body(IReadOnlyList<Line>? Roles);

    internal sealed record Line(string Name, string? Description, IReadOnlyList<string>? Permissions, string? PermissionBehavior);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        var lines = step.Roles ?? [];
        var known = await db.Set<StaffRole>().ToDictionaryAsync(r => r.Name, ct);
        foreach (var line in lines)
        {
            if (!known.TryGetValue(line.Name, out var role))
            {
                role = known[line.Name] = db.Add(new StaffRole { Name = line.Name }).Entity;
            }

            var named = line.Permissions ?? [];
            List<string>? permissions = (line.PermissionBehavior ?? "Replace").ToUpperInvariant() switch
            {
                "REPLACE" when line.Permissions is null && role.Permissions.Count > 0 => role.Permissions,
                "REPLACE" => [.. named],
                "ADD" => [.. role.Permissions.Union(named)],
                "REMOVE" => [.. role.Permissions.Except(named)],
                _ => null,
            };
            if (permissions is null)
            {
                context.Report.Error(Name, $"{line.Name}: a PermissionBehavior is Replace, Add or Remove, not '{line.PermissionBehavior}'.");
                continue;
            }

            // Set only when different: a second run changes nothing.
            if (!permissions.SequenceEqual(role.Permissions))
            {
                role.Permissions = permissions;
                role.Changed = true;
            }

            role.Description = line.Description ?? role.Description;
        }

        var ours = declared.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var foreign = lines.SelectMany(line => line.Permissions ?? []).Where(p => !ours.Contains(p)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (foreign.Count > 0)
        {
            context.Report.Warning(Name, $"Kept, though nothing here asks for them: {string.Join(", ", foreign)}.");
        }

        await db.SaveChangesAsync(ct);
        context.Report.Done(Name, lines.Count);
    }
}
