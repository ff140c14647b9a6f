using BrandMall.Kernel.Sites;

namespace BrandMall.Cms;

/// <summary>What a person sees in the terminal once the mall is open: where each site is, where the editor is, how to sign in.</summary>
internal static class Welcome
{
    public static string Text(string address, SiteMap sites)
    {
        List<string> lines = ["", "  BrandMall is open."];
        lines.AddRange(sites.All.Select(site => $"    {site.DisplayName,-12} {Address(address, site)}"));
        lines.Add($"    {"管理后台",-12} {address}/admin   (user: admin; the password was printed when the first account was made, or is BRANDMALL_ADMIN_PASSWORD)");
        lines.Add($"    {"API",-12} {address}/openapi/v1.json");
        lines.Add("");
        return string.Join(Environment.NewLine, lines);
    }

    private static string Address(string address, Site site)
    {
        var prefix = site.IsDefault ? $"{address}/" : $"{address}/s/{site.Name}";
        return site.Hosts.Count > 0 ? $"{prefix}   ({string.Join(", ", site.Hosts)})" : prefix;
    }
}
