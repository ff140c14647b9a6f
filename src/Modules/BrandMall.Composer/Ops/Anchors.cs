namespace BrandMall.Composer.Ops;

/// <summary>Finds a place in a slot by what stood before it, nearest first: so two people may insert at once and both are understood.</summary>
internal static class Anchors
{
    /// <summary>The index at which to insert: behind the first of <paramref name="after"/> that is still there; at the end when none is, at the start when none was.</summary>
    public static int PlaceIn(IReadOnlyList<string> slot, IReadOnlyList<string> after)
    {
        foreach (var anchor in after)
        {
            for (var index = 0; index < slot.Count; index++)
            {
                if (slot[index] == anchor)
                {
                    return index + 1;
                }
            }
        }

        return after.Count == 0 ? 0 : slot.Count;
    }
}
