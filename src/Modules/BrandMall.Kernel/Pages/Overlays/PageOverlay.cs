using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>
/// What a site says otherwise than its parent of one page, and nothing else: whatever is not in here follows the parent.
/// Stored as the <c>PageOverlayPart</c> of the site's own version of the content item.
/// </summary>
public sealed class PageOverlay
{
    /// <summary>Values of settings and of the page itself.</summary>
    public List<ValueOverride> Values { get; init; } = [];

    /// <summary>Widgets of the site's own, and the parent's that stand elsewhere here; in the order they are to be placed.</summary>
    public List<Placement> Placements { get; init; } = [];

    /// <summary>The parent's widgets that are not shown here, nor what they hold.</summary>
    public List<string> Hidden { get; init; } = [];

    /// <summary>The parent's widgets this site changed, as they were then: should the parent remove one, it stays here until somebody decides.</summary>
    public Dictionary<string, KnownWidget> Known { get; init; } = [];

    [JsonIgnore]
    public bool IsEmpty => Values.Count == 0 && Placements.Count == 0 && Hidden.Count == 0;

    public static PageOverlay Read(JsonNode json) => json.Deserialize<PageOverlay>(PageJson.Options) ?? new PageOverlay();

    public JsonObject Write() => JsonSerializer.SerializeToNode(this, PageJson.Options)!.AsObject();

    public PageOverlay Copy() => Read(Write());
}
