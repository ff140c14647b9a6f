using System.Security.Claims;
using BrandMall.Staff.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Staff.Sessions;

/// <summary>The cookie staff carry: only ours, only to our own pages, at most <see cref="Idle"/> unused and <see cref="Longest"/> in all.</summary>
internal static class StaffCookie
{
    public const string Scheme = "staff";
    public const string Name = "brandmall.staff";

    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    private const string SessionClaim = "session";
    private const string StampClaim = "stamp";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Name;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.IsEssential = true;
        options.CookieManager = new HostPrefixedCookies();
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = async context =>
        {
            var signedIn = context.HttpContext.RequestServices.GetRequiredService<SignedInStaff>();
            if (!await signedIn.RecogniseAsync(context.Principal!, context.HttpContext.RequestAborted))
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(Scheme);
            }
        };
    }

    public static ClaimsPrincipal PrincipalOf(StaffUser user, StaffSession session) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, user.Id),
            new Claim(ClaimTypes.Name, user.UserName!),
            new Claim(SessionClaim, session.Id),
            new Claim(StampClaim, user.SecurityStamp!),
        ],
        Scheme));

    public static string? SessionOf(ClaimsPrincipal principal) => principal.FindFirstValue(SessionClaim);

    public static string? StampOf(ClaimsPrincipal principal) => principal.FindFirstValue(StampClaim);
}
