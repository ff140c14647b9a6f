using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Seo;

/// <summary>Leads an old address of the site somewhere else, or changes where it leads.</summary>
internal static class AddRedirect
{
    /// <param name="From">A path within the site that has no page, such as <c>/old-tea</c>.</param>
    /// <param name="To">A path within the site, or a whole https address.</param>
    /// <param name="Permanent">301; otherwise 302, which browsers do not remember.</param>
    public sealed record Request(
        [property: Required, StringLength(Redirect.AddressLength, MinimumLength = 1)] string From,
        [property: Required, StringLength(Redirect.AddressLength, MinimumLength = 1)] string To,
        bool Permanent = true);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/redirects", HandleAsync).WithName("redirect.add").Requires("redirect.edit");

    private static async Task<NoContent> HandleAsync(Request request, Redirects redirects, MallDb db, CancellationToken ct)
    {
        await redirects.SetAsync(request.From.Trim(), request.To.Trim(), request.Permanent, automatic: false, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
