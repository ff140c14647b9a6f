using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Widgets;

/// <summary>A ready-made start for a widget.</summary>
public sealed record WidgetPreset(LocalText Name, JsonObject? Settings = null, JsonObject? Slots = null, string? Thumb = null);
