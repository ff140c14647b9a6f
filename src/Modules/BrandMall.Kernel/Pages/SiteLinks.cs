using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Pages;

/// <summary>Ways from a site to its sisters: those of the same tier. A staff mall or an outlet is not shown to whoever visits the official site.</summary>
internal static class SiteLinks
{
    public static IReadOnlyList<Dictionary<string, object?>> Of(SiteMap map, Site current, string scheme, HostString host) =>
        [.. map.All.Where(site => site.Tier == current.Tier).Select(site => new Dictionary<string, object?>
        {
            ["name"] = site.Name,
            ["display_name"] = site.DisplayName,
            ["region"] = site.Region,
            ["locale"] = site.Locale,
            ["url"] = Address(site, map, scheme, host),
            ["current"] = site.Id == current.Id,
        })];

    private static string Address(Site site, SiteMap map, string scheme, HostString host) =>
        site.Hosts is [var own, ..] ? $"{scheme}://{(host.Port is { } port ? $"{own}:{port}" : own)}/"
        : site == map.Default ? "/"
        : $"/s/{site.Name}";
}
