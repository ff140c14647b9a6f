using System.Text.Json.Nodes;
using BrandMall.Composer.Contracts;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Composer.Menus;

/// <summary>Between a menu's entries as they are edited and Orchard Core's <c>Menu</c> items. What the editor does not know of an entry stays with it.</summary>
internal static class MenuTree
{
    public const int MaxDepth = 3;
    public const int MaxEntries = 200;
    private const string List = "MenuItemsListPart";
    private const string Texts = "LocalizedTextPart";
    private const string Link = "LinkMenuItemPart";
    private const string Html = "HtmlMenuItemPart";
    private const string Picked = "ContentMenuItemPart";

    public static IReadOnlyList<MenuEntry> Read(ContentItem menu) => Read(menu.Parts);

    public static void Write(ContentItem menu, IReadOnlyList<MenuEntry> entries, string locale)
    {
        Check(entries);
        Dictionary<string, JsonObject> known = [];
        Gather(menu.Parts, known);
        menu.Parts[List] = Items(entries, known, locale);
    }

    /// <exception cref="RuleViolationException"><c>menu.size</c>, <c>menu.depth</c>, <c>menu.text</c>, <c>menu.url</c>: its field names the entry by its place, <c>entries[0].items[2].url</c>.</exception>
    public static void Check(IReadOnlyList<MenuEntry> entries)
    {
        Require(Count(entries) <= MaxEntries, "menu.size", $"A menu holds {MaxEntries} entries at most.", "entries");
        Check(entries, "entries", 1);
    }

    private static void Check(IReadOnlyList<MenuEntry> entries, string path, int depth)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            var (entry, place) = (entries[index], $"{path}[{index}]");
            Require(entry.Page is { Length: > 0 } || Says(entry.Text), "menu.text", "An entry needs words.", $"{place}.text");
            Require(Links.IsSafe(entry.Url ?? ""), "menu.url", $"'{entry.Url}' is no address: write a path beginning with / or a whole address with https://.", $"{place}.url");
            Require(depth < MaxDepth || entry.Items is not { Count: > 0 }, "menu.depth", $"Menus are {MaxDepth} levels deep at most.", $"{place}.items");
            Check(entry.Items ?? [], $"{place}.items", depth + 1);
        }
    }

    private static bool Says(JsonNode? text) => text is JsonObject texts ? texts.Any(one => one.Value.Text() is { Length: > 0 }) : text.Text()?.Trim() is { Length: > 0 };

    private static int Count(IReadOnlyList<MenuEntry> entries) => entries.Sum(entry => 1 + Count(entry.Items ?? []));

    private static List<MenuEntry> Read(JsonObject menuOrEntry) => [.. Entries(menuOrEntry).Select(entry =>
    {
        var link = entry[Link] as JsonObject ?? entry[Html] as JsonObject;
        var page = (((entry[Picked] as JsonObject)?["SelectedContentItem"] as JsonObject)?["ContentItemIds"] as JsonArray)?.FirstOrDefault().Text();
        var text = (entry[Texts] as JsonObject)?["Text"]?.DeepClone() ?? JsonValue.Create(entry[nameof(ContentItem.DisplayText)].Text() ?? link?["Name"].Text() ?? "");
        var url = link?["Url"].Text() ?? "";
        return new MenuEntry(
            entry[nameof(ContentItem.ContentItemId)].Text(), text, page is null ? url.StartsWith("~/", StringComparison.Ordinal) ? url[1..] : url : null, page, link?["Target"].Text() is { Length: > 0 } target ? target : null, Read(entry));
    })];

    private static IEnumerable<JsonObject> Entries(JsonObject menuOrEntry) => ((menuOrEntry[List] as JsonObject)?["MenuItems"] as JsonArray ?? []).OfType<JsonObject>();

    private static void Gather(JsonObject menuOrEntry, Dictionary<string, JsonObject> known)
    {
        foreach (var entry in Entries(menuOrEntry))
        {
            if (entry[nameof(ContentItem.ContentItemId)].Text() is { } id)
            {
                known.TryAdd(id, entry);
            }

            Gather(entry, known);
        }
    }

    private static JsonObject Items(IReadOnlyList<MenuEntry> entries, Dictionary<string, JsonObject> known, string locale) =>
        new() { ["MenuItems"] = new JsonArray([.. entries.Select(entry => Item(entry, known, locale))]) };

    private static JsonObject Item(MenuEntry entry, Dictionary<string, JsonObject> known, string locale)
    {
        var item = entry.Id is { } id && known.Remove(id, out var before) ? (JsonObject)before.DeepClone() : new JsonObject { [nameof(ContentItem.ContentItemId)] = OrchardId.New() };
        var texts = entry.Text as JsonObject;
        item[nameof(ContentItem.DisplayText)] = texts is null ? entry.Text.Text() ?? "" : texts[locale].Text() ?? texts.FirstOrDefault().Value.Text() ?? "";
        item.Remove(Texts);
        item.Remove(List);
        if (texts is not null)
        {
            item[Texts] = new JsonObject { ["Text"] = texts.DeepClone() };
        }

        if (entry.Page is { Length: > 0 } page)
        {
            item[nameof(ContentItem.ContentType)] = "ContentMenuItem";
            item.Remove(Link);
            item.Remove(Html);
            item[Picked] = new JsonObject { ["SelectedContentItem"] = new JsonObject { ["ContentItemIds"] = new JsonArray(page) } };
        }
        else
        {
            var part = item[Html] is JsonObject ? Html : Link;
            item[nameof(ContentItem.ContentType)] = part == Html ? "HtmlMenuItem" : "LinkMenuItem";
            item.Remove(Picked);
            var link = item[part] as JsonObject ?? [];
            (link["Url"], link["Target"]) = (entry.Url?.Trim() ?? "", entry.Target ?? "");
            item[part] = link.DeepClone();
        }

        if (entry.Items is { Count: > 0 } children)
        {
            item[List] = Items(children, known, locale);
        }

        return item;
    }

    private static void Require(bool holds, string code, string message, string field)
    {
        if (!holds)
        {
            throw new RuleViolationException(code, message, field);
        }
    }
}
