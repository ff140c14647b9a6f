namespace BrandMall.Kernel.Widgets;

/// <summary>Addresses that editors may write and templates may print.</summary>
public static class Links
{
    private static readonly string[] s_schemes = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>A path within the site, a fragment, or an address with a harmless scheme. Nothing that could run script.</summary>
    public static bool IsSafe(string link) =>
        link.Length == 0
        || link[0] is '#' or '?'
        || (link[0] == '/' && !link.StartsWith("//", StringComparison.Ordinal) && !link.StartsWith("/\\", StringComparison.Ordinal))
        || s_schemes.Any(scheme => link.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>The address as it stands in a page of the site: a path gets the site's prefix; what is not safe becomes <c>#</c>.</summary>
    public static string Resolve(string? link, string pathBase) => link switch
    {
        null or "" => pathBase.Length == 0 ? "/" : pathBase,
        _ when !IsSafe(link) => "#",
        _ when link.StartsWith("/media/", StringComparison.Ordinal) || link.StartsWith("/assets/", StringComparison.Ordinal) => link,
        "/" when pathBase.Length > 0 => pathBase,
        _ when link[0] == '/' => pathBase + link,
        _ => link,
    };
}
