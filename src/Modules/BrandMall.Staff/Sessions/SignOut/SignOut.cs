using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Sessions;

/// <summary>Ends this session, on the server too.</summary>
internal static class SignOut
{
    public static void Map(IEndpointRouteBuilder admin) => admin.MapDelete("/staff/session", HandleAsync).WithName("staff.sign-out").RequiresStaff();

    private static async Task<NoContent> HandleAsync(HttpContext http, SignedInStaff signedIn, MallDb db, TimeProvider clock, CancellationToken ct)
    {
        var session = await db.Set<StaffSession>().SingleAsync(s => s.Id == signedIn.SessionId, ct);
        session.EndedAt = clock.GetUtcNow();
        await db.SaveChangesAsync(ct);

        await http.SignOutAsync(StaffCookie.Scheme);
        http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return TypedResults.NoContent();
    }
}
