using System.Text.Json.Serialization;

namespace BrandMall.Catalog.Specifications;

[JsonConverter(typeof(JsonStringEnumConverter<SpecificationKind>))]
internal enum SpecificationKind
{
    Text,
    Choice,
    Number,
    Colour,
}
