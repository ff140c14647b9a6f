using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Overlays;

namespace BrandMall.Composer.Documents;

/// <summary>
/// A document at one state of its editing: the page's slots and widgets, and what is said of the page itself. Never changed once made: a change makes another one,
/// in which everything untouched is the very same object.
/// </summary>
/// <param name="Page"><c>title</c>, <c>path</c>, <c>description</c>, <c>image</c>, <c>noIndex</c>.</param>
/// <param name="Parent">What the site's parent showed when this was made of it; null where the document is the site's own altogether.</param>
internal sealed record EditedDocument([property: JsonIgnore] PageDocument Body, [property: JsonIgnore] JsonObject Page, [property: JsonIgnore] EditedDocument? Parent = null)
{
    public const int MaxWidgets = 2000;
    public const int MaxBytes = 1 << 20;

    [JsonPropertyOrder(0)]
    public IReadOnlyDictionary<string, List<string>> Slots => Body.Slots;

    [JsonPropertyOrder(1)]
    public IReadOnlyDictionary<string, WidgetInstance> Widgets => Body.Widgets;

    [JsonPropertyName("page"), JsonPropertyOrder(2)]
    public JsonObject Said => Page;

    public string Write()
    {
        var json = Body.Write();
        json["page"] = Page.DeepClone();
        return json.ToJsonString(ComposerJson.Options);
    }

    /// <param name="parent">The parent's document it was made of, as it was written then.</param>
    public static EditedDocument Read(string text, string? parent = null) => Read(JsonNode.Parse(text)!.AsObject()) with { Parent = parent is null ? null : Read(parent) };

    public PageState ToState() => new(Body, Page);

    /// <exception cref="JsonException">It has not the shape of a document.</exception>
    public static EditedDocument Read(JsonObject json)
    {
        var body = (JsonObject)json.DeepClone();
        body.Remove("page", out var page);
        return new EditedDocument(PageDocument.Read(body), page as JsonObject is { } said ? (JsonObject)said.DeepClone() : []);
    }

    /// <summary>A copy whose maps and lists may be changed; the widgets in it may not.</summary>
    public EditedDocument Copy() => new(
        new PageDocument { Slots = Body.Slots.ToDictionary(slot => slot.Key, slot => slot.Value.ToList()), Widgets = new Dictionary<string, WidgetInstance>(Body.Widgets), Extra = Body.Extra },
        (JsonObject)Page.DeepClone(), Parent);
}
