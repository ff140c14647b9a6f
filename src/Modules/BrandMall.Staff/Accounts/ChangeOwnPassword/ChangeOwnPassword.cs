using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Staff.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Accounts;

/// <summary>A new password for oneself. Every other session of the account ends; this one goes on.</summary>
internal static class ChangeOwnPassword
{
    public sealed record Request(
        [property: Required, StringLength(StaffPasswords.MaxLength, MinimumLength = 1)] string CurrentPassword,
        [property: Required, StringLength(StaffPasswords.MaxLength, MinimumLength = 1)] string NewPassword);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPost("/staff/password", HandleAsync).WithName("staff.change-own-password").RequiresStaff();

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Request request, HttpContext http, UserManager<StaffUser> users, SignedInStaff signedIn, MallDb db, TimeProvider clock, CancellationToken ct)
    {
        var user = (await users.FindByIdAsync(signedIn.User!.Id))!;
        if (user.LockoutEnd > clock.GetUtcNow())
        {
            return Problems.Of(StatusCodes.Status423Locked, "staff.locked", "Too many wrong tries. Try again later.");
        }

        var result = await users.ChangePasswordAsync(user, request.CurrentPassword, request.NewPassword);
        if (result.Errors.Any(e => e.Code == "PasswordMismatch"))
        {
            await users.AccessFailedAsync(user);        // a borrowed screen is no place to guess
        }

        StaffPasswords.Demand(result, "newPassword");
        var session = await db.Set<StaffSession>().AsNoTracking().SingleAsync(s => s.Id == signedIn.SessionId, ct);
        await http.SignInAsync(StaffCookie.Scheme, StaffCookie.PrincipalOf(user, session), new AuthenticationProperties { IsPersistent = false });
        return TypedResults.NoContent();
    }
}
