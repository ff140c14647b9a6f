using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>A content item as templates see it: its envelope, and its parts as JSON under <c>Content</c>.</summary>
public sealed class OrchardItem(JsonObject json) : ILiquidMembers
{
    /// <summary>The item in Orchard's JSON.</summary>
    public JsonObject Json => json;

    /// <summary>Its id.</summary>
    public string? ContentItemId => (string?)json[nameof(ContentItemId)];

    /// <summary>Its content type.</summary>
    public string ContentType => (string?)json[nameof(ContentType)] ?? string.Empty;

    /// <summary>Its name for people.</summary>
    public string? DisplayText => (string?)json[nameof(DisplayText)];

    /// <summary>The item behind a value a template gave, or null.</summary>
    public static OrchardItem? From(object? value) => value switch
    {
        OrchardItem item => item,
        JsonObject node when node.ContainsKey(nameof(ContentItemId)) => new OrchardItem(node),
        Shape shape when shape.Properties.TryGetValue("ContentItem", out var item) => From(item),
        _ => null,
    };

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        if (name is "Content" or "Inner")
        {
            value = name == "Content" ? json : this;
            return true;
        }

        var found = json.TryGetPropertyValue(name, out var node);
        value = node;
        return found;
    }
}
