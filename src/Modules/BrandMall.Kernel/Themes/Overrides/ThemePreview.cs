namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>A feature of a request that shows a site's drafts.</summary>
internal sealed record ThemePreview(Theme Theme);
