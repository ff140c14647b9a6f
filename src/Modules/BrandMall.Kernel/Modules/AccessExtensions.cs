using Microsoft.AspNetCore.Builder;

namespace BrandMall.Kernel.Modules;

public static class AccessExtensions
{
    /// <summary>Only staff who hold <paramref name="permission"/> (on the site in the address, where there is one).</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder route, string permission) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Access(permission));

    /// <summary>Only staff, whatever they may do.</summary>
    public static TBuilder RequiresStaff<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Access(Access.AnyStaff));

    /// <summary>Everyone, signed in or not.</summary>
    public static TBuilder AllowsAnyone<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Access(null));
}
