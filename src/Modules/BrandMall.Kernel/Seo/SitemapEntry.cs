namespace BrandMall.Kernel.Seo;

/// <param name="Path">Within the site and language: <c>/products/bamboo-rain</c>; <c>/</c> is the home page.</param>
/// <param name="ModifiedAt">When what the page shows last changed.</param>
public sealed record SitemapEntry(string Path, DateTimeOffset? ModifiedAt = null);
