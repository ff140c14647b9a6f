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

    /// <summary>What the route lets through needs no witness: it changes nothing, or keeps a record of its own of who did what. Refusals are witnessed all the same.</summary>
    public static TBuilder KeepsOwnRecord<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new OwnRecord());

    /// <summary>Everyone, signed in or not.</summary>
    public static TBuilder AllowsAnyone<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Access(null));
}
