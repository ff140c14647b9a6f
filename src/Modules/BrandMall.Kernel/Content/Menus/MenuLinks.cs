using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content.Menus;

/// <summary>Reads the entries of a <c>Menu</c> item, whoever wrote it.</summary>
internal static class MenuLinks
{
    /// <summary>Orchard Core has one text an entry; ours in several languages lie beside it.</summary>
    public const string TextPart = "LocalizedTextPart";

    public static IReadOnlyList<MenuLink> Of(JsonObject menu, string locale, string fallback, IReadOnlyDictionary<string, ContentItem> pages) =>
        [.. Items(menu).Select(entry => Link(entry, locale, fallback, pages)).OfType<MenuLink>()];

    /// <summary>The content items the menu's entries lead to.</summary>
    public static IEnumerable<string> Pages(JsonObject menu) =>
        Items(menu).SelectMany(entry => Pages(entry).Concat(Picked(entry) is { } id ? [id] : []));

    private static MenuLink? Link(JsonObject entry, string locale, string fallback, IReadOnlyDictionary<string, ContentItem> pages)
    {
        var children = Of(entry, locale, fallback, pages);
        var texts = (entry[TextPart] as JsonObject)?["Text"] as JsonObject;
        var text = texts?[locale].Text() ?? texts?[fallback].Text() ?? entry[nameof(ContentItem.DisplayText)].Text() ?? "";
        if (Picked(entry) is { } picked)
        {
            // An entry whose page is not published leads nowhere and is not shown.
            return pages.TryGetValue(picked, out var page) ? new MenuLink(text.Length > 0 ? text : page.DisplayText, $"/{page.Part("AutoroutePart")?["Path"].Text()}", "", children) : null;
        }

        var link = entry["LinkMenuItemPart"] as JsonObject ?? entry["HtmlMenuItemPart"] as JsonObject;
        return new MenuLink(text.Length > 0 ? text : link?["Name"].Text() ?? "", Url(link?["Url"].Text() ?? ""), link?["Target"].Text() ?? "", children);
    }

    /// <summary>Orchard Core writes addresses within the site as <c>~/path</c>. A script is no address.</summary>
    private static string Url(string url) => url.StartsWith("~/", StringComparison.Ordinal) ? url[1..]
        : url.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) ? "" : url;

    private static IEnumerable<JsonObject> Items(JsonObject menuOrEntry) =>
        ((menuOrEntry["MenuItemsListPart"] as JsonObject)?["MenuItems"] as JsonArray ?? []).OfType<JsonObject>();

    private static string? Picked(JsonObject entry) =>
        ((((entry["ContentMenuItemPart"] as JsonObject)?["SelectedContentItem"] as JsonObject)?["ContentItemIds"] as JsonArray)?.FirstOrDefault()).Text();
}
