using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Content items, found among what was loaded.</summary>
internal static class ContentFilters
{
    public static void AddTo(LiquidLanguage language)
    {
        Add(language, "display_text", (input, _, _) => OrchardItem.From(input)?.DisplayText);
        Add(language, "display_url", (input, _, scene) => (OrchardItem.From(input) ?? ById(input, scene)) is { } item ? scene.Urls.Display(item) : null);
        Add(language, "content_item_id", (input, _, scene) => input is IEnumerable<object?> ids ? ids.Select(id => ById(id, scene)).OfType<OrchardItem>().ToArray() : ById(input, scene));
        Add(language, "container", (input, _, scene) => ById((string?)OrchardItem.From(input)?.Json["ContainedPart"]?["ListContentItemId"], scene));
        Add(language, "list_items", (input, _, scene) => List(input, scene));
        Add(language, "list_count", (input, _, scene) => List(input, scene).Count);
        Add(language, "full_text", (input, _, _) => OrchardItem.From(input) is { } item ? FullText(item.Json) : null);
        Add(language, "query", (input, arguments, _) => input is IEnumerable<object?> results ? results.Take(arguments.Number("limit") ?? arguments.Number("size") ?? int.MaxValue).ToArray() : null);
        Add(language, "taxonomy_terms", Terms);
        Add(language, "inherited_terms", Inherited);
        Add(language, "localization_set", (input, arguments, scene) =>
            LiquidArguments.AsText(input) is { } set && scene.LocalizationSets.TryGetValue(set, out var items) ? items.GetValueOrDefault(arguments.Text(0) ?? scene.Culture) : null);
        Add(language, "has_permission", (input, arguments, _) => input is OrchardViewer viewer && viewer.Permissions.Contains(arguments.Text(0) ?? string.Empty));
        Add(language, "is_in_role", (input, arguments, _) => input is OrchardViewer viewer && viewer.Roles.Contains(arguments.Text(0) ?? string.Empty));
    }

    private static void Add(LiquidLanguage language, string name, Func<object?, LiquidArguments, OrchardScene, object?> filter) =>
        language.Filter(name, (input, arguments, scope) => scope.Feature<OrchardScene>() is { } scene ? filter(input, arguments, scene) : null);

    private static OrchardItem? ById(object? id, OrchardScene scene) =>
        LiquidArguments.AsText(id) is { } text && scene.Items.TryGetValue(text, out var item) ? item : null;

    private static IReadOnlyList<OrchardItem> List(object? input, OrchardScene scene) =>
        (OrchardItem.From(input)?.ContentItemId ?? LiquidArguments.AsText(input)) is { } id && scene.Lists.TryGetValue(id, out var items) ? items : [];

    private static object? Terms(object? input, LiquidArguments arguments, OrchardScene scene)
    {
        var field = input as JsonObject;
        var taxonomy = arguments.Text(0) ?? (string?)field?["TaxonomyContentItemId"];
        var ids = field?["TermContentItemIds"] as IEnumerable<JsonNode?> ?? (input as IEnumerable<object?>)?.Select(LiquidArguments.AsText).Select(id => (JsonNode?)id) ?? [LiquidArguments.AsText(input)];
        if (taxonomy is null)
        {
            return null;
        }

        var terms = scene.Terms(taxonomy).ToLookup(term => term.ContentItemId);
        return ids.Select(id => terms[(string?)id].FirstOrDefault()).OfType<OrchardItem>().ToArray();
    }

    private static OrchardItem[] Inherited(object? input, LiquidArguments arguments, OrchardScene scene)
    {
        var id = OrchardItem.From(input)?.ContentItemId ?? LiquidArguments.AsText(input);
        var taxonomy = arguments.Text(0);
        return id is not null && taxonomy is not null && scene.Items.TryGetValue(taxonomy, out var item)
            ? [.. Path(item.Json["TaxonomyPart"]?["Terms"] as JsonArray, id).Reverse()]
            : [];
    }

    private static IEnumerable<OrchardItem> Path(JsonArray? terms, string id)
    {
        foreach (var term in terms?.OfType<JsonObject>() ?? [])
        {
            var below = Path(term["Terms"] as JsonArray, id).ToList();
            if (below.Count > 0 || (string?)term["ContentItemId"] == id)
            {
                return below.Prepend(new OrchardItem(term));
            }
        }

        return [];
    }

    private static string FullText(JsonObject item) => string.Join(' ', new[]
    {
        (string?)item["DisplayText"], (string?)item["HtmlBodyPart"]?["Html"], (string?)item["MarkdownBodyPart"]?["Markdown"],
    }.Where(text => !string.IsNullOrEmpty(text)));
}
