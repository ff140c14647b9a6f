using System.Text.Json.Serialization;

namespace BrandMall.Catalog.Exchange;

[JsonConverter(typeof(JsonStringEnumConverter<PlanKind>))]
internal enum PlanKind
{
    New,
    Changed,
    Unchanged,
    Problem,
}
