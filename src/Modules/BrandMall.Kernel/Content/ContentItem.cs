using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content;

/// <summary>A piece of content in Orchard Core's shape: a fixed head, then parts by name. Parts nobody here knows are kept as they came.</summary>
public sealed class ContentItem
{
    public string ContentItemId { get; set; } = "";

    public string ContentItemVersionId { get; set; } = "";

    public string ContentType { get; set; } = "";

    public string DisplayText { get; set; } = "";

    /// <summary>The newest version, draft or not.</summary>
    public bool Latest { get; set; }

    /// <summary>The version visitors see.</summary>
    public bool Published { get; set; }

    public DateTimeOffset? ModifiedUtc { get; set; }

    public DateTimeOffset? PublishedUtc { get; set; }

    public DateTimeOffset? CreatedUtc { get; set; }

    /// <summary>Id of the staff member it belongs to.</summary>
    public string Owner { get; set; } = "";

    /// <summary>Name of the staff member who wrote this version.</summary>
    public string Author { get; set; } = "";

    /// <summary>Everything but the head: parts, metadata, named bags, item-level arrays such as <c>Terms</c>.</summary>
    public JsonObject Parts { get; init; } = [];

    /// <summary>The site whose row this was read from; null when it was not read from the database. Never exported.</summary>
    public int? SiteId { get; internal set; }

    /// <summary>Which state of the item this was read from; saving over a newer one is refused. Null: save regardless. Never exported.</summary>
    public long? Revision { get; set; }

    /// <summary>A part, or null when the item has none of that name.</summary>
    public JsonObject? Part(string name) => Parts[name] as JsonObject;

    /// <summary>A part, added empty when the item has none of that name.</summary>
    public JsonObject PartOrNew(string name)
    {
        if (Part(name) is { } part)
        {
            return part;
        }

        var added = new JsonObject();
        Parts[name] = added;
        return added;
    }

    /// <summary>Reads Orchard Core's JSON. Unknown properties survive when they are objects or arrays, as they do there.</summary>
    public static ContentItem Read(JsonObject json)
    {
        var item = new ContentItem
        {
            ContentItemId = json[nameof(ContentItemId)].Text() ?? "",
            ContentItemVersionId = json[nameof(ContentItemVersionId)].Text() ?? "",
            ContentType = json[nameof(ContentType)].Text() ?? "",
            DisplayText = json[nameof(DisplayText)].Text() ?? "",
            Latest = json[nameof(Latest)].Flag(),
            Published = json[nameof(Published)].Flag(),
            ModifiedUtc = Instant(json[nameof(ModifiedUtc)]),
            PublishedUtc = Instant(json[nameof(PublishedUtc)]),
            CreatedUtc = Instant(json[nameof(CreatedUtc)]),
            Owner = json[nameof(Owner)].Text() ?? "",
            Author = json[nameof(Author)].Text() ?? "",
        };
        foreach (var (name, value) in json)
        {
            if (value is JsonObject or JsonArray && !ContentItemHead.Has(name))
            {
                item.Parts[name] = value.DeepClone();
            }
        }

        return item;
    }

    /// <summary>Writes Orchard Core's JSON: the head in its order, then the parts.</summary>
    public JsonObject Write()
    {
        var json = new JsonObject
        {
            [nameof(ContentItemId)] = ContentItemId,
            [nameof(ContentItemVersionId)] = ContentItemVersionId,
            [nameof(ContentType)] = ContentType,
            [nameof(DisplayText)] = DisplayText,
            [nameof(Latest)] = Latest,
            [nameof(Published)] = Published,
            [nameof(ModifiedUtc)] = Text(ModifiedUtc),
            [nameof(PublishedUtc)] = Text(PublishedUtc),
            [nameof(CreatedUtc)] = Text(CreatedUtc),
            [nameof(Owner)] = Owner,
            [nameof(Author)] = Author,
        };
        foreach (var (name, value) in Parts)
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }

    public ContentItem Copy()
    {
        var copy = Read(Write());
        copy.SiteId = SiteId;
        copy.Revision = Revision;
        return copy;
    }

    public override string ToString() => DisplayText.Length > 0 ? DisplayText : $"{ContentType} ({ContentItemId})";

    internal string WriteText() => Write().ToJsonString(JsonReading.Compact);

    private static DateTimeOffset? Instant(JsonNode? node) =>
        DateTimeOffset.TryParse(node.Text(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant : null;

    private static string? Text(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
