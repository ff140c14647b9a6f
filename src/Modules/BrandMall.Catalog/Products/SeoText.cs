namespace BrandMall.Catalog.Products;

internal sealed record SeoText(string? Title, string? Description);
