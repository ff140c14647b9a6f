namespace BrandMall.Catalog.Products;

/// <summary>Only what is listed is shown to shoppers.</summary>
internal enum ProductStatus
{
    Draft,
    Listed,
    Archived,
}
