namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Where a page's resource is printed.</summary>
public enum ResourcePlace
{
    /// <summary>In the head.</summary>
    Head,

    /// <summary>At the end of the body.</summary>
    Foot,
}

/// <summary>A script or style known by name, as Orchard's modules declare them.</summary>
/// <param name="IsScript">A script, else a style.</param>
/// <param name="Name">Its name; case does not matter.</param>
/// <param name="Url">Its address; <c>~/</c> is the site's prefix.</param>
/// <param name="Version">Its version, such as <c>5.1.3</c>.</param>
/// <param name="DependsOn">Names of the same kind printed before it, optionally with a version: <c>jquery:3</c>.</param>
public sealed record DeclaredResource(bool IsScript, string Name, string Url, string Version = "", params string[] DependsOn);
