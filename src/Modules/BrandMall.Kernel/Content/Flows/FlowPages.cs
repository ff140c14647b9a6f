using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;

namespace BrandMall.Kernel.Content.Flows;

/// <summary>
/// Orchard Core's trees of widgets and our flat pages, each made from the other without loss.
/// <c>FlowPart.Widgets</c> is the slot <c>main</c>, a <c>BagPart</c> the slot of its instance name; a widget's settings are the part named after its type.
/// What the other side has no word for travels along: in the widget's <c>orchard</c> member here, in a part <c>WidgetPart</c> (<c>PagePart</c> for the page) there.
/// </summary>
public static class FlowPages
{
    /// <summary>The page of an item: its own <c>PagePart</c>, else what its flow makes; null when it has neither.</summary>
    public static PageDocument? Of(ContentItem item) =>
        OwnPage(item) is { } page ? PageDocument.Read(page)
        : HasFlow(item) ? ToPage(item.Parts)
        : item.Part(FlowWords.PagePart) is { } empty ? PageDocument.Read(empty)
        : null;

    /// <summary>Reads the flow and the bags among an item's parts.</summary>
    public static PageDocument ToPage(JsonObject parts) => new FlowReader().Read(parts);

    /// <summary>Writes the page as parts of an item: <c>FlowPart</c>, a bag for every further slot, and a <c>PagePart</c> when there is something else to say.</summary>
    public static JsonObject ToFlow(PageDocument page) => new FlowWriter(page).Write();

    /// <summary>The item as Orchard Core can show it: its page as flow and bags.</summary>
    public static ContentItem WithFlow(ContentItem item)
    {
        var copy = item.Copy();
        if (OwnPage(item) is { } page)
        {
            copy.Parts.Remove(FlowWords.PagePart);
            foreach (var (name, part) in ToFlow(PageDocument.Read(page)))
            {
                copy.Parts[name] = part?.DeepClone();
            }
        }

        return copy;
    }

    /// <summary>The item with its flow and bags as a page; the item itself when it has none.</summary>
    public static ContentItem WithPage(ContentItem item)
    {
        if (OwnPage(item) is not null || (!FlowReader.SlotParts(item.Parts, "").Any() && item.Part(FlowWords.PagePart) is not { Count: > 0 }))
        {
            return item;
        }

        var copy = item.Copy();
        var page = ToPage(item.Parts);
        foreach (var part in FlowReader.SlotParts(item.Parts, "").Append(FlowWords.PagePart))
        {
            copy.Parts.Remove(part);
        }

        copy.Parts[FlowWords.PagePart] = page.Write();
        return copy;
    }

    private static JsonObject? OwnPage(ContentItem item) =>
        item.Part(FlowWords.PagePart) is { } page && (page["slots"] is not null || page["widgets"] is not null) ? page : null;

    private static bool HasFlow(ContentItem item) => FlowReader.SlotParts(item.Parts, "").Contains(FlowWords.FlowPart);
}
