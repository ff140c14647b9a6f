using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Staff.Roles;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace BrandMall.Staff.Accounts;

/// <summary>Where nobody works yet, makes the account <c>admin</c>. There is no default password: it is given, or made and shown once on the console.</summary>
internal sealed class FirstAdministrator(MallDb db, UserManager<StaffUser> users, IConfiguration configuration, TimeProvider clock)
{
    public const string UserName = "admin";
    public const string PasswordSetting = "BRANDMALL_ADMIN_PASSWORD";

    public async Task AppointAsync(TextWriter console, CancellationToken ct)
    {
        if (await db.Set<StaffUser>().AnyAsync(ct))
        {
            return;
        }

        var given = configuration[PasswordSetting];
        var password = given is { Length: > 0 } ? given : StaffPasswords.Generate();
        var appointed = await db.InTransactionAsync(async () =>
        {
            if (await db.Set<StaffUser>().AnyAsync(ct))
            {
                return false;       // another process was first
            }

            var user = new StaffUser { UserName = UserName, DisplayName = UserName, CreatedAt = clock.GetUtcNow() };
            var result = await users.CreateAsync(user, password);
            if (!result.Succeeded)
            {
                throw new RuleViolationException("staff.password-weak", $"{PasswordSetting}: {string.Join(" ", result.Errors.Select(e => e.Description))}", PasswordSetting);
            }

            db.Add(new StaffGrant { StaffId = user.Id, RoleName = BuiltInRoles.Administrator });
            await db.SaveChangesAsync(ct);
            return true;
        }, ct);

        if (appointed && password != given)
        {
            await console.WriteLineAsync($"""

                First administrator: {UserName}
                Password:            {password}
                Shown this once. Sign in at /admin and change it.

                """);
        }
    }
}
