using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Staff.Accounts;
using BrandMall.Staff.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace BrandMall.Staff.Sessions;

/// <summary>Opens a session. A name nobody has, a wrong password and a disabled account get the same answer after the same work.</summary>
internal static class SignIn
{
    private static readonly StaffUser s_nobody = new() { UserName = "nobody" };

    // Verified in place of the hash an unknown name does not have; made with the same work, or the clock would tell.
    private static string? s_nobodysHash;

    public sealed record Request(
        [property: Required, StringLength(80, MinimumLength = 1)] string UserName,
        [property: Required, StringLength(StaffPasswords.MaxLength, MinimumLength = 1)] string Password);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPost("/staff/session", HandleAsync).WithName("staff.sign-in").AllowsAnyone();

    private static async Task<Results<Ok<ShowSession.Response>, ProblemHttpResult>> HandleAsync(
        Request request, HttpContext http, UserManager<StaffUser> users, IPasswordHasher<StaffUser> hasher, SignInLimits limits, SignedInStaff signedIn, ShowSession.Answer answer, MallDb db, TimeProvider clock, CancellationToken ct)
    {
        var ip = http.Connection.RemoteIpAddress?.ToString() ?? "";
        if (!limits.MayTry(ip))
        {
            return Problems.Of(StatusCodes.Status429TooManyRequests, "request.rate", "Too many tries from this address. Wait a minute.");
        }

        var name = request.UserName.Trim();
        var user = await users.FindByNameAsync(name);
        var refusal = await RefusalAsync(user, name, request.Password, users, hasher, limits, clock);
        if (refusal is not null)
        {
            db.Add(StaffAuditEntry.Of(http, clock, user?.Id, name, "staff.sign-in", success: false));
            await db.SaveChangesAsync(ct);
            return refusal;
        }

        var now = clock.GetUtcNow();
        var session = new StaffSession
        {
            Id = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32)),
            StaffId = user!.Id,
            StartedAt = now,
            ExpiresAt = now + StaffCookie.Longest,
            Ip = ip,
        };
        await db.InTransactionAsync(async () =>
        {
            user.LastSignInAt = now;
            user.AccessFailedCount = 0;
            db.Add(session);
            db.Add(StaffAuditEntry.Of(http, clock, user.Id, name, "staff.sign-in", success: true));
            await db.SaveChangesAsync(ct);
        }, ct);

        await http.SignInAsync(StaffCookie.Scheme, StaffCookie.PrincipalOf(user, session), new AuthenticationProperties { IsPersistent = false });
        await signedIn.KnowAsync(user, session.Id, ct);
        return TypedResults.Ok(answer.For(signedIn));
    }

    private static async Task<ProblemHttpResult?> RefusalAsync(
        StaffUser? user, string name, string password, UserManager<StaffUser> users, IPasswordHasher<StaffUser> hasher, SignInLimits limits, TimeProvider clock)
    {
        if (user is not { DisabledAt: null })
        {
            s_nobodysHash ??= hasher.HashPassword(s_nobody, StaffPasswords.Generate());
            hasher.VerifyHashedPassword(s_nobody, s_nobodysHash, password);
            return limits.IsLockedAfterFailure(name) ? Locked() : Wrong();
        }

        // Checked even while locked: an answer that comes sooner would say that the name exists.
        var right = await users.CheckPasswordAsync(user, password);
        if (user.LockoutEnd > clock.GetUtcNow())
        {
            return Locked();
        }

        if (right)
        {
            return null;
        }

        await users.AccessFailedAsync(user);
        return user.LockoutEnd > clock.GetUtcNow() ? Locked() : Wrong();
    }

    private static ProblemHttpResult Wrong() => Problems.Of(StatusCodes.Status401Unauthorized, "staff.credentials", "User name or password is wrong.");

    private static ProblemHttpResult Locked() =>
        Problems.Of(StatusCodes.Status423Locked, "staff.locked", $"Too many wrong tries. Try again in {SignInLimits.LockedFor.TotalMinutes:0} minutes.");
}
