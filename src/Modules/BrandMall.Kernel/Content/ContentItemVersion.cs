using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages.Overlays;
using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Content;

/// <summary>One version of an item on one site. The JSON is the truth; the columns are for finding it, and the flags win over those in the JSON.</summary>
internal sealed class ContentItemVersion : ISiteOwned
{
    public const int TextLength = 400;

    public long Id { get; private set; }

    public required int SiteId { get; init; }

    public required string ContentItemId { get; init; }

    public required string VersionId { get; init; }

    public string ContentType { get; private set; } = "";

    public string DisplayText { get; private set; } = "";

    public bool Latest { get; set; }

    public bool Published { get; set; }

    /// <summary>Only what the site says otherwise than its parent.</summary>
    public bool IsOverlay { get; private set; }

    public DateTimeOffset ModifiedAt { get; private set; }

    public string Json { get; private set; } = "{}";

    /// <summary>Grows with every write to any version of the item on the site.</summary>
    public long Revision { get; set; }

    public void Hold(ContentItem item, DateTimeOffset now)
    {
        ContentType = item.ContentType;
        DisplayText = item.DisplayText.Length > TextLength ? item.DisplayText[..TextLength] : item.DisplayText;
        Latest = item.Latest;
        Published = item.Published;
        IsOverlay = InheritedItems.IsOverlay(item);
        ModifiedAt = item.ModifiedUtc ?? now;
        Json = item.WriteText();
    }

    public ContentItem Read()
    {
        var item = ContentItem.Read((JsonObject)JsonReading.Parse(Json)!);
        item.Latest = Latest;
        item.Published = Published;
        item.SiteId = SiteId;
        item.Revision = Revision;
        return item;
    }
}
