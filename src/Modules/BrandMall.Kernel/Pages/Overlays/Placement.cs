using System.Text.Json.Serialization;

namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>Something that stands where the parent has it not.</summary>
/// <param name="Widget">The root of what is placed.</param>
/// <param name="From">Where the parent had it when it was moved; null for the site's own.</param>
/// <param name="Widgets">The site's own widgets, the root and all it holds; null for one of the parent's.</param>
public sealed record Placement(
    string Widget, WidgetPlace At,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WidgetPlace? From = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Dictionary<string, WidgetInstance>? Widgets = null)
{
    [JsonIgnore]
    public bool IsMove => Widgets is null;
}
