using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;

namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>Content items of which a site stores only what it says otherwise than its parent.</summary>
public static class InheritedItems
{
    /// <summary>The part that holds a <see cref="PageOverlay"/>, in place of a page.</summary>
    public const string Part = "PageOverlayPart";

    private const string PagePart = "PagePart";

    public static bool IsOverlay(ContentItem item) => item.Part(Part) is not null;

    public static PageOverlay? OverlayOf(ContentItem? item) => item?.Part(Part) is { } part ? PageOverlay.Read(part) : null;

    public static PageState StateOf(ContentItem item) => new(FlowPages.Of(item) ?? new PageDocument(), PageSayings.Of(item));

    /// <summary>What the nearest of some sites shows, each of which may only say what it says otherwise than the next.</summary>
    /// <param name="nearestFirst">At most one version a site.</param>
    /// <param name="localeOf">A site's own language.</param>
    /// <returns>Null where nobody has the item, or its owner gave it up.</returns>
    public static ContentItem? Shown(IEnumerable<ContentItem> nearestFirst, Func<int, string> localeOf)
    {
        Stack<ContentItem> overlays = [];
        foreach (var item in nearestFirst)
        {
            if (!IsOverlay(item))
            {
                return overlays.Aggregate(item, (parent, overlay) => Over(parent, overlay, localeOf));
            }

            overlays.Push(item);
        }

        return null;
    }

    private static ContentItem Over(ContentItem parent, ContentItem own, Func<int, string> localeOf)
    {
        var effective = Overlaying.Apply(StateOf(parent), OverlayOf(own)!, localeOf(parent.SiteId!.Value)).State;
        var shown = own.Copy();
        shown.Parts.Remove(Part);
        foreach (var (name, part) in FlowPages.WithPage(parent).Parts)
        {
            if (!shown.Parts.ContainsKey(name))
            {
                shown.Parts[name] = part?.DeepClone();
            }
        }

        shown.DisplayText = parent.DisplayText;
        PageSayings.Apply(shown, effective.Said, localeOf(own.SiteId!.Value));
        shown.Parts[PagePart] = effective.Body.Write();
        return shown;
    }
}
