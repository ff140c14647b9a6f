using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>How a site settles what both sides changed. Each gives another overlay; the one given stays as it was.</summary>
public static class OverlayAnswers
{
    /// <summary>The parent's way: this site says nothing of it any more.</summary>
    public static PageOverlay Take(PageOverlay overlay, OverlayDifference difference)
    {
        var next = overlay.Copy();
        switch (difference.Kind)
        {
            case OverlayDifference.Value:
                next.Values.RemoveAll(value => value.IsAt(difference.Widget, difference.Path));
                break;
            case OverlayDifference.Moved:
                next.Placements.RemoveAll(placement => placement.IsMove && placement.Widget == difference.Widget);
                break;
            default:
                Forget(next, difference.Widget!);
                next.Placements.RemoveAll(placement => placement.Widget == difference.Widget);
                break;
        }

        return next;
    }

    /// <summary>The site's way, knowing the parent's.</summary>
    /// <param name="parent">What the parent shows now.</param>
    /// <param name="locale">The parent's own language.</param>
    public static PageOverlay Keep(PageOverlay overlay, OverlayDifference difference, PageState parent, string locale)
    {
        var next = overlay.Copy();
        switch (difference.Kind)
        {
            case OverlayDifference.Value:
                Rebase(next, difference, value => value with { Base = difference.Theirs?.DeepClone() });
                break;
            case OverlayDifference.Moved:
                var now = new WidgetForest(parent.Body).PlaceOf(difference.Widget!);
                var at = next.Placements.FindIndex(placement => placement.IsMove && placement.Widget == difference.Widget);
                next.Placements[at] = next.Placements[at] with { From = now };
                break;
            default:
                return MakeOwn(next, difference.Widget!, parent, locale);
        }

        return next;
    }

    /// <summary>Something else than either.</summary>
    public static PageOverlay Merge(PageOverlay overlay, OverlayDifference difference, JsonNode? value)
    {
        var next = overlay.Copy();
        Rebase(next, difference, said => said with { Value = value?.DeepClone(), Base = difference.Theirs?.DeepClone() });
        return next;
    }

    private static void Rebase(PageOverlay overlay, OverlayDifference difference, Func<ValueOverride, ValueOverride> change)
    {
        var index = overlay.Values.FindIndex(value => value.IsAt(difference.Widget, difference.Path));
        overlay.Values[index] = change(overlay.Values[index]);
    }

    /// <summary>What the parent gave up becomes a widget of this site, with all this site says of it, in the place it has here.</summary>
    private static PageOverlay MakeOwn(PageOverlay overlay, string id, PageState parent, string locale)
    {
        var shown = Overlaying.Apply(parent, overlay, locale).State;
        Forget(overlay, id);
        return Differing.Between(parent, shown, overlay, locale);
    }

    private static void Forget(PageOverlay overlay, string id)
    {
        overlay.Known.Remove(id);
        overlay.Values.RemoveAll(value => value.Widget == id);
    }
}
