using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes.Overrides;

namespace BrandMall.Composer.Documents;

/// <summary>The template pages a site has: those of its theme and the themes that one inherits.</summary>
internal sealed class TemplateNames(CurrentSite site, SiteThemes themes)
{
    public IReadOnlyList<string> All => [.. themes.Of(site.Value).Chain.Select(theme => Path.Combine(theme.Folder, "templates")).Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder, "*.json")).Select(file => Path.GetFileNameWithoutExtension(file)!).Distinct().Order(StringComparer.Ordinal)];
}
