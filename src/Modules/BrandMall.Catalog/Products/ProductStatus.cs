using System.Text.Json.Serialization;

namespace BrandMall.Catalog.Products;

/// <summary>Only what is listed is shown to shoppers.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProductStatus>))]
internal enum ProductStatus
{
    Draft,
    Listed,
    Archived,
}
