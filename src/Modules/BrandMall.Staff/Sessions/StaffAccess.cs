using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Staff.Sessions;

/// <summary>Judges by the cookie of staff, which it reads itself: storefronts never look at it.</summary>
internal sealed class StaffAccess(SignedInStaff signedIn) : IStaffAccess
{
    private bool _asked;

    public async ValueTask<StaffVerdict> JudgeAsync(HttpContext http, string permission, Site? site)
    {
        if (!_asked)
        {
            _asked = true;
            var ticket = await http.AuthenticateAsync(StaffCookie.Scheme);
            if (ticket.Succeeded)
            {
                http.User = ticket.Principal;
            }
        }

        if (signedIn.User is null)
        {
            return StaffVerdict.SignIn;
        }

        if (site is not null && !signedIn.HoldsAnythingOn(site.Id))
        {
            return StaffVerdict.Hidden;
        }

        return permission == Access.AnyStaff || signedIn.Holds(permission, site?.Id) ? StaffVerdict.Allowed : StaffVerdict.Forbidden;
    }
}
