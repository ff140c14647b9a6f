using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>The theme of this request: what the site wears, or a preview of what it may wear.</summary>
internal sealed class CurrentTheme(CurrentSite site, SiteThemes themes)
{
    private Theme? _preview;

    public Theme Value => _preview ?? themes.Of(site.Value);

    public bool IsPreview => _preview is not null;

    public void Show(Theme preview) => _preview = preview;
}
