using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Staff.Accounts;
using BrandMall.Staff.Audit;
using BrandMall.Staff.Roles;
using BrandMall.Staff.Sessions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Staff;

/// <summary>People who work for the brand: accounts, sessions, roles held brand-wide or on a site, and the log of what they did.</summary>
public sealed class StaffModule : IModule
{
    public string Name => "Staff";

    public void Register(ModuleBuilder module)
    {
        module.Texts();
        module.Permission("staff.view", "查看员工与角色", "See staff and roles");
        module.Permission("staff.edit", "管理员工、授予角色", "Manage staff, grant roles");
        module.Permission("role.edit", "编辑角色的权限", "Edit what roles allow");
        module.Permission("audit.view", "查看操作日志", "See the audit log");
        module.AdminResource<StaffResource>();
        module.AdminResource<AuditResource>();
        module.RecipeStep<RolesStep>();
        module.Job<ForgetSessions>("staff-sessions", TimeSpan.FromHours(1));
        module.Services.AddValidation();
        AddAccounts(module.Services);
        AddSessions(module);
    }

    public void Map(Surfaces surfaces)
    {
        SignIn.Map(surfaces.Admin);
        SignOut.Map(surfaces.Admin);
        ShowSession.Map(surfaces.Admin);
        ChangeOwnPassword.Map(surfaces.Admin);
        CreateStaff.Map(surfaces.Admin);
        ShowStaff.Map(surfaces.Admin);
        ChangeStaff.Map(surfaces.Admin);
        GrantRoles.Map(surfaces.Admin);
        ListRoles.Map(surfaces.Admin);
        ChangeRole.Map(surfaces.Admin);
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddIdentityCore<StaffUser>(identity =>
            {
                identity.Password.RequiredLength = StaffPasswords.MinLength;
                identity.Password.RequiredUniqueChars = 4;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = SignInLimits.Tries;
                identity.Lockout.DefaultLockoutTimeSpan = SignInLimits.LockedFor;
            })
            .AddPasswordValidator<PasswordClasses>()
            .AddUserStore<UserOnlyStore<StaffUser, MallDb>>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = StaffPasswords.Iterations);
        services.AddScoped<BuiltInRoles>();
        services.AddScoped<FirstAdministrator>();
        services.AddScoped<StaffAuthority>();
        services.AddHostedService<OpenStaffOffice>();
    }

    private static void AddSessions(ModuleBuilder module)
    {
        module.Services.AddDataProtection().SetApplicationName("BrandMall").PersistKeysToFileSystem(KeyFolder(module));
        // A scheme that is alone becomes everyone's default; storefronts would then look up the staff cookie on every request.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        module.Services.AddAuthentication().AddCookie(StaffCookie.Scheme, StaffCookie.Configure);
        module.Services.AddScoped<SignedInStaff>();
        module.Services.AddScoped<IStaffAccess, StaffAccess>();
        module.Services.AddScoped<IStaffWitness, AuditWrites>();
        module.Services.AddScoped<ShowSession.Answer>();
        module.Services.AddSingleton<SignInLimits>();
    }

    /// <summary>Whoever can read the keys can make cookies: the folder is its owner's alone.</summary>
    private static DirectoryInfo KeyFolder(ModuleBuilder module)
    {
        var folder = DataFolder.Of(module.Configuration).Folder("keys");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new DirectoryInfo(folder);
    }
}
