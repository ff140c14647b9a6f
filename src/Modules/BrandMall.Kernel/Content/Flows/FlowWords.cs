using System.Text.Json;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content.Flows;

/// <summary>Names both directions agree on.</summary>
internal static class FlowWords
{
    public const string FlowPart = "FlowPart";
    public const string PagePart = "PagePart";
    public const string WidgetPart = "WidgetPart";
    public const string MainSlot = "main";

    /// <summary>Member of a widget or page that holds what only Orchard Core's form has a place for.</summary>
    public const string Orchard = "orchard";

    /// <summary>A part with one of these names is never a widget's settings, and no slot is called so there.</summary>
    public static bool IsReserved(string name) => name is "" or FlowPart or PagePart or WidgetPart or "FlowMetadata" || ContentItemHead.Has(name);

    public static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node, JsonReading.Compact);

    public static JsonNode? Node(JsonElement element) => JsonReading.Parse(element.GetRawText());
}
