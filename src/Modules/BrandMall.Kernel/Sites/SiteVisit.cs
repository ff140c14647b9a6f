namespace BrandMall.Kernel.Sites;

/// <summary>Which site and language a request is for, known from its address alone. A feature of the request; the scoped <see cref="CurrentSite"/> follows it where work begins.</summary>
/// <param name="Locale">Null: the site's own.</param>
/// <param name="PathBase">What stands before every path of the site.</param>
public sealed record SiteVisit(SiteMap Map, Site Site, string? Locale, string PathBase)
{
    /// <summary>Whom the site's entry rule let in, where that makes a difference to what is shown; empty for everyone.</summary>
    public string Audience { get; set; } = "";

    /// <summary>The address named a site that does not exist; the default site says so.</summary>
    public string? UnknownSite { get; init; }
}
