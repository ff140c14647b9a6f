using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Seo;

/// <summary>Whole addresses of the site a request came to, in each of its languages.</summary>
internal sealed class SiteAddress(HttpRequest request, CurrentSite site)
{
    public string Origin { get; } = $"{request.Scheme}://{request.Host}";

    /// <summary>The site's prefix without a language.</summary>
    public string Prefix { get; } = site.Locale == site.Value.Locale ? site.PathBase : site.PathBase[..^(site.Locale.Length + 1)];

    /// <summary>Each language of the site with the whole address of the path in it.</summary>
    public IReadOnlyList<(string Locale, string Url)> InEveryLanguage(string path) =>
        [.. site.Value.Locales.Select(locale => (locale, Of(path, locale)))];

    public string Of(string path, string locale)
    {
        var whole = Prefix + (locale == site.Value.Locale ? "" : $"/{locale}") + (path == "/" ? "" : path);
        return Origin + (whole.Length > 0 ? EscapePath(whole) : "/");
    }

    private static string EscapePath(string path) => new PathString(path).ToUriComponent();
}
