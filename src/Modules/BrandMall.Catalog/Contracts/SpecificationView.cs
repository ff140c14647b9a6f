namespace BrandMall.Catalog.Contracts;

public sealed record SpecificationView(string Name, string Value);
