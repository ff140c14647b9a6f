using System.Text.Json.Serialization;

namespace BrandMall.Catalog.Prices;

/// <summary>What a calculated price looks like: as it comes, in whole units (¥128), or ending on nine (¥129).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Rounding>))]
internal enum Rounding
{
    None,
    Whole,
    Nine,
}
