using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Admin;

/// <summary>Whose administration this is, for the sign-in screen: what every visitor of the default storefront reads anyway.</summary>
internal static class NameBrand
{
    /// <param name="Name">Display name of the default site; null while the mall has none.</param>
    public sealed record Response(string? Name);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapGet("/brand", Handle).WithName("admin.name-brand").AllowsAnyone();

    private static Ok<Response> Handle(SiteRegistry sites) => TypedResults.Ok(new Response(sites.Map.Default?.DisplayName));
}
