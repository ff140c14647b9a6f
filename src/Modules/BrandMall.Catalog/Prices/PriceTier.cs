using System.Text.Json.Serialization;

namespace BrandMall.Catalog.Prices;

/// <summary>The levels of the brand's prices. What is restricted never answers for a site of another tier.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PriceTier>))]
internal enum PriceTier
{
    Official,
    Outlet,
    Employee,
    Points,
}
