using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Modules;

/// <summary>The doors of the mall. Each has its own authentication and form of errors.</summary>
/// <param name="Storefront">What shoppers' browsers call, below the site's prefix.</param>
/// <param name="Admin">Staff, brand-wide: <c>/api/admin</c>.</param>
/// <param name="SiteAdmin">Staff, one site: <c>/api/admin/sites/{site}</c>; the site in the address is the current site.</param>
/// <param name="OpenApi">Machines: <c>/api/v1</c>.</param>
public sealed record Surfaces(IEndpointRouteBuilder Storefront, IEndpointRouteBuilder Admin, IEndpointRouteBuilder SiteAdmin, IEndpointRouteBuilder OpenApi);
