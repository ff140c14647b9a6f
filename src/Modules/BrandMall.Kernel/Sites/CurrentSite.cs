using BrandMall.Kernel.Primitives;

namespace BrandMall.Kernel.Sites;

/// <summary>The site and locale of this request, command or job; set once.</summary>
public sealed class CurrentSite
{
    private Site? _site;
    private string? _locale;

    public bool IsSet => _site is not null;

    public Site Value => _site ?? throw new InvalidOperationException("No site was chosen for this piece of work.");

    /// <summary>Headquarters last: the site, its parent, and so on.</summary>
    public IReadOnlyList<Site> Chain { get; private set; } = [];

    public string Locale => _locale ?? Value.Locale;

    /// <summary>What stands before every path of the site: empty, <c>/s/{site}</c>, and <c>/{locale}</c> for a further language.</summary>
    public string PathBase { get; private set; } = "";

    public void Choose(SiteMap map, Site site, string? locale = null, string pathBase = "")
    {
        if (locale is not null && !site.Locales.Contains(locale))
        {
            throw new RuleViolationException("site.locale", $"The site {site.Name} has no locale {locale}.");
        }

        _site = site;
        _locale = locale;
        PathBase = pathBase;
        Chain = map.ChainOf(site);
    }
}
