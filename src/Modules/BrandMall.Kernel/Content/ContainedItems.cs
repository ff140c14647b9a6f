using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content;

/// <summary>Items within an item: widgets, bag items, menu items, terms and their children.</summary>
internal static class ContainedItems
{
    /// <summary>The items directly within, as they lie in its JSON.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject itemOrParts) =>
        itemOrParts.SelectMany(member => member.Value switch
        {
            JsonArray list => Items(list),
            JsonObject part => part.SelectMany(field => field.Value is JsonArray list ? Items(list) : []),
            _ => [],
        });

    public static ContentItem? Find(ContentItem item, string contentItemId) =>
        Find(item.Parts, contentItemId) is { } found ? ContentItem.Read(found) : null;

    private static JsonObject? Find(JsonObject within, string contentItemId)
    {
        foreach (var item in Of(within))
        {
            if (item[nameof(ContentItem.ContentItemId)].Text() == contentItemId)
            {
                return item;
            }

            if (Find(item, contentItemId) is { } deeper)
            {
                return deeper;
            }
        }

        return null;
    }

    private static IEnumerable<JsonObject> Items(JsonArray list) =>
        list.OfType<JsonObject>().Where(item => item[nameof(ContentItem.ContentType)].Text() is { Length: > 0 });
}
