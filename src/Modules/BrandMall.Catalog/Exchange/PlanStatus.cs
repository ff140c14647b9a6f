using System.Text.Json.Serialization;

namespace BrandMall.Catalog.Exchange;

[JsonConverter(typeof(JsonStringEnumConverter<PlanStatus>))]
internal enum PlanStatus
{
    Previewed,
    Applying,
    Applied,
}
