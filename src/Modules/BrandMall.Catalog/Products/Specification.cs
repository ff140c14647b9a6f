namespace BrandMall.Catalog.Products;

internal sealed record Specification(string Name, string Value);
