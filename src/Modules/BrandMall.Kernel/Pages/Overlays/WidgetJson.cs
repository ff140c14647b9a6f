using System.Text.Json;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>A widget without what it holds, as the members that paths lead through.</summary>
internal static class WidgetJson
{
    private const string Slots = "slots";

    public static JsonObject Of(WidgetInstance widget)
    {
        var json = JsonSerializer.SerializeToNode(widget, PageJson.Options)!.AsObject();
        json.Remove(Slots);
        return json;
    }

    public static WidgetInstance Read(JsonObject json, WidgetInstance like)
    {
        var widget = json.Deserialize<WidgetInstance>(PageJson.Options)!;
        widget.Slots = like.Slots;
        widget.Settings = widget.Settings is { Count: 0 } ? null : widget.Settings;
        return widget;
    }

    public static WidgetInstance Bare(WidgetInstance widget) => widget.Slots is null ? widget : WidgetCopies.Of(widget, copy => copy.Slots = null);
}
