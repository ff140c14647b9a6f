using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Rules;

/// <summary>What rules may ask of a product.</summary>
/// <param name="Categories">Paths of the shelves it stands on.</param>
/// <param name="Prices">The brand's lowest official price by currency, in minor units; absent: none.</param>
internal sealed record ProductFacts(
    int Id,
    string Handle,
    IReadOnlyList<string> Categories,
    string? Brand,
    IReadOnlyList<string> Tags,
    string Type,
    string Vendor,
    string Status,
    IReadOnlyDictionary<string, long> Prices,
    IReadOnlyList<Specification> Specifications,
    DateTimeOffset CreatedAt,
    DateTimeOffset LaunchedAt);
