using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Pages;

/// <summary>Ways from a site to its sisters: those of the same tier. A staff mall or an outlet is not shown to whoever visits the official site.</summary>
internal static class SiteLinks
{
    public static IReadOnlyList<Dictionary<string, object?>> Of(SiteMap map, Site current, HttpRequest request) =>
        [.. map.All.Where(site => site.Tier == current.Tier).Select(site => new Dictionary<string, object?>
        {
            ["name"] = site.Name,
            ["display_name"] = site.DisplayName,
            ["region"] = site.Region,
            ["locale"] = site.Locale,
            ["url"] = Address(site, map, request),
            ["current"] = site.Id == current.Id,
        })];

    private static string Address(Site site, SiteMap map, HttpRequest request) =>
        site.Hosts is [var host, ..] ? $"{request.Scheme}://{(request.Host.Port is { } port ? $"{host}:{port}" : host)}/"
        : site == map.Default ? "/"
        : $"/s/{site.Name}";
}
