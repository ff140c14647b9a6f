namespace BrandMall.Catalog.Products;

internal sealed record ProductOption(string Name, IReadOnlyList<string> Values);
