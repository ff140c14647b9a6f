namespace BrandMall.Kernel.Content;

/// <summary>The names of an item's head; everything else in its JSON is a part.</summary>
internal static class ContentItemHead
{
    private static readonly HashSet<string> s_names =
    [
        nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType), nameof(ContentItem.DisplayText),
        nameof(ContentItem.Latest), nameof(ContentItem.Published), nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc),
        nameof(ContentItem.Owner), nameof(ContentItem.Author),
    ];

    public static bool Has(string name) => s_names.Contains(name);
}
