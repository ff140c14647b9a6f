using BrandMall.Kernel.Sites;
using Microsoft.Extensions.Configuration;

namespace BrandMall.Kernel.Recipes;

/// <summary>What recipes may ask the mall about itself. Secrets are not among it.</summary>
public sealed class RecipeParameters(IConfiguration configuration)
{
    private static readonly string[] s_secret = ["password", "secret", "connectionstring", "token", "key", "credential"];

    /// <summary>Orchard Core's setup parameters; null for one this mall has no answer to.</summary>
    public string? Find(string name, Site? site) => name switch
    {
        "SiteName" => site?.DisplayName,
        "SiteTimeZone" => site?.TimeZone,
        "AdminUsername" => configuration["BRANDMALL_ADMIN_USER"] ?? "admin",
        "AdminUserId" => configuration["BRANDMALL_ADMIN_USER"] ?? "admin",
        "AdminEmail" => configuration["BRANDMALL_ADMIN_EMAIL"],
        _ => null,
    };

    /// <summary>A configuration value, unless its name says that it is a secret: what a recipe reads may end up on a page.</summary>
    public string? Configuration(string key) =>
        s_secret.Any(word => key.Contains(word, StringComparison.OrdinalIgnoreCase)) ? null : configuration[key];
}
