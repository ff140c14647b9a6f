using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>
/// Everything a template written for Orchard may ask for, loaded before it renders. What was not loaded is nil, never a query.
/// Put it into a <see cref="LiquidScope"/> with <see cref="Enter"/>.
/// </summary>
public sealed class OrchardScene
{
    /// <summary>The template of a lower-cased shape type, or null. Precedence among themes is the caller's.</summary>
    public Func<string, LiquidTemplate?> Templates { get; set; } = _ => null;

    /// <summary>Content items by <c>ContentItemId</c>.</summary>
    public IDictionary<string, OrchardItem> Items { get; } = new Dictionary<string, OrchardItem>(StringComparer.Ordinal);

    /// <summary>Content items by handle: <c>alias:main-menu</c>, <c>slug:blog/post</c>.</summary>
    public IDictionary<string, OrchardItem> Handles { get; } = new Dictionary<string, OrchardItem>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Results of named queries.</summary>
    public IDictionary<string, IReadOnlyList<object?>> Queries { get; } = new Dictionary<string, IReadOnlyList<object?>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Items contained in a list, by the list's id.</summary>
    public IDictionary<string, IReadOnlyList<OrchardItem>> Lists { get; } = new Dictionary<string, IReadOnlyList<OrchardItem>>(StringComparer.Ordinal);

    /// <summary>Items of a localization set: set, then culture.</summary>
    public IDictionary<string, IReadOnlyDictionary<string, OrchardItem>> LocalizationSets { get; } = new Dictionary<string, IReadOnlyDictionary<string, OrchardItem>>(StringComparer.Ordinal);

    /// <summary>The stereotype of a content type; empty for none.</summary>
    public Func<string, string> Stereotype { get; set; } = _ => string.Empty;

    /// <summary>The field type of a content type's part's field, or null when it is not known.</summary>
    public Func<string, string, string, string?> FieldType { get; set; } = (_, _, _) => null;

    /// <summary>The layout's zones by name; the page's body is the zone <c>Content</c>.</summary>
    public Shape Layout { get; } = new("Layout");

    /// <summary>The layout asked for with <c>{% layout %}</c>, or null.</summary>
    public string? LayoutName { get; set; }

    /// <summary>The page's title.</summary>
    public OrchardTitle Title { get; } = new();

    /// <summary>Scripts, styles, links and metas.</summary>
    public OrchardResources Resources { get; } = new();

    /// <summary>Addresses.</summary>
    public IOrchardUrls Urls { get; set; } = new OrchardPaths();

    /// <summary>Translation of a text; null when there is none.</summary>
    public Func<string, string?> Translate { get; set; } = _ => null;

    /// <summary>The page's culture name.</summary>
    public string Culture { get; set; } = "en";

    /// <summary>Whether the culture is written from right to left.</summary>
    public bool IsRightToLeft { get; set; }

    /// <summary>Who looks.</summary>
    public OrchardViewer Viewer { get; set; } = new();

    /// <summary>The name and value of the antiforgery field; null prints none.</summary>
    public KeyValuePair<string, string>? Antiforgery { get; set; }

    /// <summary>The request's bag.</summary>
    public IDictionary<string, object?> HttpItems { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Makes the scene and Orchard's global names available to a render.</summary>
    public LiquidScope Enter(LiquidScope scope) => scope
        .With(this)
        .Set("Content", new OrchardHandles(this))
        .Set("Queries", new OrchardQueries(this))
        .Set("User", Viewer)
        .Set("HttpContext", new Dictionary<string, object?> { ["Items"] = HttpItems })
        .Set("Culture", new Dictionary<string, object?>
        {
            ["Name"] = Culture,
            ["Dir"] = IsRightToLeft ? "rtl" : "ltr",
            ["TwoLetterISOLanguageName"] = Culture.Split('-')[0],
        });

    /// <summary>The layout's zone of this name, made when it is first needed.</summary>
    public Shape Zone(string name)
    {
        if (Layout.Named(name) is not { } zone)
        {
            zone = new Shape($"Zone__{name}");
            zone.Metadata.Name = name;
            Layout.Add(zone);
        }

        return zone;
    }

    /// <summary>The item a handle means: <c>alias:x</c>, <c>slug:x</c>, <c>contentitemid:x</c>.</summary>
    public OrchardItem? ByHandle(string handle)
    {
        const string ById = "contentitemid:";
        var isId = handle.StartsWith(ById, StringComparison.OrdinalIgnoreCase);
        return isId ? Items.TryGetValue(handle[ById.Length..], out var item) ? item : null
            : Handles.TryGetValue(handle, out var named) ? named : null;
    }

    /// <summary>The terms of a taxonomy, flattened; empty when it was not loaded.</summary>
    public IEnumerable<OrchardItem> Terms(string taxonomyId) =>
        Items.TryGetValue(taxonomyId, out var taxonomy) ? Terms(taxonomy.Json["TaxonomyPart"]?["Terms"] as JsonArray) : [];

    private static IEnumerable<OrchardItem> Terms(JsonArray? terms)
    {
        foreach (var term in terms?.OfType<JsonObject>() ?? [])
        {
            yield return new OrchardItem(term);
            foreach (var child in Terms(term["Terms"] as JsonArray))
            {
                yield return child;
            }
        }
    }
}
