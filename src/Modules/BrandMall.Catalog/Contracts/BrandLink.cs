namespace BrandMall.Catalog.Contracts;

/// <summary>Who made a product, as a product names it.</summary>
/// <param name="Url">The brand's page behind the site's prefix.</param>
public sealed record BrandLink(string Handle, string Name, string Place, string Url);
