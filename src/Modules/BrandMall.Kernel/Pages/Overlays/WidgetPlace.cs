namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>A place in a slot, told by its neighbours: it is found again when some of them have gone.</summary>
/// <param name="Owner">The widget whose slot it is; null for a slot of the page.</param>
/// <param name="Before">Ids of what stood before it, nearest first.</param>
/// <param name="Behind">Ids of what stood behind it, nearest first.</param>
/// <param name="PageSlot">The slot of the page all this is in: where it goes when the owner has gone.</param>
public sealed record WidgetPlace(string? Owner, string Slot, IReadOnlyList<string> Before, IReadOnlyList<string> Behind, string PageSlot)
{
    /// <summary>Whether something that stood here and stands at <paramref name="now"/> was moved: into another slot, or past one of its neighbours. Neighbours that came or went do not count.</summary>
    public bool HasMovedTo(WidgetPlace now) =>
        Owner != now.Owner || Slot != now.Slot || Before.Intersect(now.Behind).Any() || Behind.Intersect(now.Before).Any();
}
