using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Overlays;

namespace BrandMall.UnitTests.Pages.Overlays;

/// <summary>Pages and edits of them by chance, the same for the same seed.</summary>
internal sealed class RandomPages(int seed)
{
    private static readonly string[] s_settings = ["heading", "text", "height", "image"];
    private readonly Random _chance = new(seed);
    private int _made;

    public PageState Page(string owner, int widgets)
    {
        PageState page = new(new PageDocument { Slots = { ["main"] = [], ["aside"] = [] } }, new JsonObject { ["title"] = "Home" });
        for (var n = 0; n < widgets; n++)
        {
            page = Insert(page, owner);
        }

        return page;
    }

    public PageState Edited(PageState page, string owner, int edits)
    {
        for (var n = 0; n < edits; n++)
        {
            page = _chance.Next(8) switch
            {
                0 => Insert(page, owner),
                1 => Remove(page),
                2 or 3 => Move(page),
                4 => Say(page),
                _ => Set(page),
            };
        }

        return page;
    }

    public static PageState Copy(PageState page) => new(PageDocument.Read(page.Body.Write()), (JsonObject)page.Said.DeepClone());

    private PageState Insert(PageState page, string owner)
    {
        var copy = Copy(page);
        var id = $"{owner}{_made++}";
        var isBox = _chance.Next(3) == 0;
        copy.Body.Widgets[id] = new WidgetInstance { Type = isBox ? "box" : "text", Slots = isBox ? new() { ["items"] = [] } : null, Settings = new JsonObject { ["heading"] = $"{id} by {owner}" } };
        Put(copy, id, null);
        return copy;
    }

    private PageState Remove(PageState page)
    {
        var copy = Copy(page);
        if (Any(copy) is { } id)
        {
            Lists(copy).First(list => list.Contains(id)).Remove(id);
            Forget(copy, id);
        }

        return copy;
    }

    private PageState Move(PageState page)
    {
        var copy = Copy(page);
        if (Any(copy) is { } id)
        {
            Lists(copy).First(list => list.Contains(id)).Remove(id);
            Put(copy, id, id);
        }

        return copy;
    }

    private PageState Say(PageState page)
    {
        var copy = Copy(page);
        copy.Said[_chance.Next(2) == 0 ? "title" : "description"] = $"said {_chance.Next(5)}";
        return copy;
    }

    private PageState Set(PageState page)
    {
        var copy = Copy(page);
        if (Any(copy) is { } id)
        {
            var widget = copy.Body.Widgets[id];
            var setting = s_settings[_chance.Next(s_settings.Length)];
            var settings = widget.Settings ??= [];
            JsonNode? value = _chance.Next(6) switch
            {
                0 => null,
                1 => new JsonObject { ["zh-CN"] = $"甲{_chance.Next(3)}", ["en"] = $"a{_chance.Next(3)}" },
                2 => new JsonObject { ["base"] = _chance.Next(3), ["mobile"] = _chance.Next(3) },
                _ => $"value {_chance.Next(4)}",
            };
            if (value is null)
            {
                settings.Remove(setting);
                widget.Settings = settings.Count == 0 ? null : settings;
            }
            else
            {
                settings[setting] = value;
            }

            widget.HiddenOn = _chance.Next(8) == 0 ? ["mobile"] : widget.HiddenOn;
        }

        return copy;
    }

    private string? Any(PageState page) => page.Body.Widgets.Count == 0 ? null : page.Body.Widgets.Keys.Order(StringComparer.Ordinal).ElementAt(_chance.Next(page.Body.Widgets.Count));

    private void Put(PageState page, string id, string? not)
    {
        HashSet<string> within = [.. not is null ? [id] : Subtree(page, not)];
        var lists = page.Body.Slots.Values.Concat(page.Body.Widgets.Where(widget => !within.Contains(widget.Key)).OrderBy(widget => widget.Key, StringComparer.Ordinal).SelectMany(widget => widget.Value.Slots?.Values ?? Enumerable.Empty<List<string>>())).ToList();
        var list = lists[_chance.Next(lists.Count)];
        list.Insert(_chance.Next(list.Count + 1), id);
    }

    private static IEnumerable<List<string>> Lists(PageState page) => page.Body.Slots.Values.Concat(page.Body.Widgets.Values.SelectMany(widget => widget.Slots?.Values ?? Enumerable.Empty<List<string>>()));

    private static IEnumerable<string> Subtree(PageState page, string id) => (page.Body.Widgets[id].Slots?.Values ?? Enumerable.Empty<List<string>>()).SelectMany(list => list).SelectMany(held => Subtree(page, held)).Prepend(id);

    private static void Forget(PageState page, string id)
    {
        foreach (var gone in Subtree(page, id).ToList())
        {
            page.Body.Widgets.Remove(gone);
        }
    }
}
