namespace BrandMall.Kernel.Themes;

/// <summary>A theme's file as a site wrote it anew. Immutable: parsed forms are kept by its identity.</summary>
/// <param name="Theme">The theme whose file it replaces: it counts there and in themes that inherit from it.</param>
/// <param name="Path">Relative path, such as <c>snippets/product-card.liquid</c>, or <see cref="TokenOverrides.Path"/>.</param>
/// <param name="Version">Number of the published version; 0 for a draft.</param>
public sealed record ThemeOverride(string Site, string Theme, string Path, string Body, int Version);
