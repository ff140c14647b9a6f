using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Staff.Sessions;

/// <summary>Who is signed in, and what they may do where.</summary>
internal static class ShowSession
{
    /// <param name="Permissions">Held for what belongs to the brand, and so on every site.</param>
    /// <param name="Sites">By site name, all that is held there, the brand-wide ones included. A site without anything is not listed.</param>
    public sealed record Response(string Id, string UserName, string DisplayName, IReadOnlyList<string> Permissions, IReadOnlyDictionary<string, IReadOnlyList<string>> Sites);

    public static void Map(IEndpointRouteBuilder admin) =>
        admin.MapGet("/staff/session", (SignedInStaff signedIn, Answer answer) => TypedResults.Ok(answer.For(signedIn))).WithName("staff.show-session").RequiresStaff();

    /// <summary>Says it in terms of site names.</summary>
    internal sealed class Answer(SiteRegistry sites)
    {
        public Response For(SignedInStaff signedIn) => new(
            signedIn.User!.Id,
            signedIn.User.UserName!,
            signedIn.User.DisplayName,
            [.. signedIn.BrandWide.Order(StringComparer.Ordinal)],
            sites.Map.All.Where(site => signedIn.HoldsAnythingOn(site.Id))
                .ToDictionary(site => site.Name, site => (IReadOnlyList<string>)[.. signedIn.On(site.Id).Order(StringComparer.Ordinal)]));
    }
}
