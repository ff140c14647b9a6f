namespace BrandMall.Kernel.Sites;

/// <summary>One storefront of the brand: a tier (official, outlet, employee) in a region. A site that stores nothing of its own shows its parent's.</summary>
public sealed class Site
{
    public int Id { get; private set; }

    /// <summary>Short name in addresses: <c>/s/{Name}</c>, commands and recipes.</summary>
    public required string Name { get; init; }

    public required string DisplayName { get; set; }

    public int? ParentId { get; set; }

    /// <summary><c>official</c>, <c>outlet</c> or <c>employee</c>.</summary>
    public string Tier { get; set; } = "official";

    /// <summary>Geography the site speaks to; empty for headquarters.</summary>
    public string Region { get; set; } = "";

    /// <summary>Host names that lead to the site without a prefix.</summary>
    public List<string> Hosts { get; set; } = [];

    public string Theme { get; set; } = "Aurora";

    /// <summary>The first is the site's own; the others live under <c>/{locale}/</c>.</summary>
    public List<string> Locales { get; set; } = ["zh-CN"];

    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "CNY";

    /// <summary>IANA zone: "today" and "midnight" of the site.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";

    /// <summary>The site that answers when neither host nor prefix names one.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Settings of recipes and modules, by name, verbatim.</summary>
    public string SettingsJson { get; set; } = "{}";

    public string Locale => Locales[0];
}
