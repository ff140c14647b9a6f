using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content;

/// <summary>The handles that follow from an item: its path and those of the items routed within it, and its alias.</summary>
internal static class ContentHandles
{
    public static IReadOnlyList<ContentHandle> Of(ContentItem item, int siteId)
    {
        List<ContentHandle> handles = [];
        void Add(string kind, string? text, string? containedId = null)
        {
            if (text is not null && ContentHandle.KeyOf(text) is { Length: > 0 } key && handles.All(h => h.Kind != kind || h.Key != key))
            {
                handles.Add(new ContentHandle { SiteId = siteId, Kind = kind, Key = key, ContentItemId = item.ContentItemId, ContainedItemId = containedId, Published = item.Published });
            }
        }

        Add(ContentHandle.AliasKind, item.Part("AliasPart")?["Alias"].Text());
        if (item.Part("AutoroutePart") is { } route && !route["Disabled"].Flag())
        {
            var path = route["Path"].Text() ?? "";
            Add(ContentHandle.PathKind, path);
            if (route["RouteContainedItems"].Flag())
            {
                AddContained(item.Parts, path.Trim('/'));
            }
        }

        return handles;

        void AddContained(JsonObject within, string below)
        {
            foreach (var contained in ContainedItems.Of(within))
            {
                var route = contained["AutoroutePart"] as JsonObject;
                var own = route?["Path"].Text()?.Trim('/') is { Length: > 0 } set ? set : Slug.Of(contained[nameof(ContentItem.DisplayText)].Text() ?? "");
                if (own.Length > 0 && !(route?["Disabled"].Flag() ?? false))
                {
                    var path = route?["Absolute"].Flag() ?? false ? own : $"{below}/{own}";
                    Add(ContentHandle.PathKind, path, contained[nameof(ContentItem.ContentItemId)].Text());
                    AddContained(contained, path);
                }
            }
        }
    }
}
