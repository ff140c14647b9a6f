using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Staff.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Staff.Accounts;

/// <summary>Renames, disables or enables an account, or gives it a new password. Disabling and a new password end every session of it at once.</summary>
internal static class ChangeStaff
{
    /// <param name="NewPassword">Null: stays as it is.</param>
    public sealed record Request(
        [property: Required, StringLength(80, MinimumLength = 1)] string DisplayName,
        bool Disabled,
        [property: StringLength(StaffPasswords.MaxLength)] string? NewPassword);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPut("/staff/{id}", HandleAsync).WithName("staff.change").Requires("staff.edit");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        string id, Request request, UserManager<StaffUser> users, StaffAuthority authority, SignedInStaff signedIn, MallDb db, TimeProvider clock, CancellationToken ct)
    {
        if (await users.FindByIdAsync(id) is not { } user)
        {
            return Problems.NotFound("staff.unknown", "There is no such account.");
        }

        if (id == signedIn.User!.Id && (request.Disabled || request.NewPassword is { Length: > 0 }))
        {
            throw new RuleViolationException("staff.own-account", "You cannot disable your own account; your own password you change with the old one.");
        }

        await authority.DemandOverAsync(user, ct);
        await db.InTransactionAsync(async () =>
        {
            user.DisplayName = request.DisplayName.Trim();
            if (request.Disabled != user.DisabledAt is not null)
            {
                user.DisabledAt = request.Disabled ? clock.GetUtcNow() : null;
                StaffPasswords.Demand(await users.UpdateSecurityStampAsync(user), "");
            }

            if (request.NewPassword is { Length: > 0 } password)
            {
                await RefuseWeakAsync(users, user, password);
                user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
                user.LockoutEnd = null;
                user.AccessFailedCount = 0;
                StaffPasswords.Demand(await users.UpdateSecurityStampAsync(user), "newPassword");
            }

            StaffPasswords.Demand(await users.UpdateAsync(user), "");
            await authority.DemandAnAdministratorAsync(ct);
        }, ct);
        return TypedResults.NoContent();
    }

    private static async Task RefuseWeakAsync(UserManager<StaffUser> users, StaffUser user, string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            StaffPasswords.Demand(await validator.ValidateAsync(users, user, password), "newPassword");
        }
    }
}
