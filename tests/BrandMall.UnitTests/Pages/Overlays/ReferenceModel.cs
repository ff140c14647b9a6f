using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Overlays;

namespace BrandMall.UnitTests.Pages.Overlays;

/// <summary>What a site shows of its parent's page, written apart from the engine and without any care for speed: one list of (id, owner, slot), scanned over and over.</summary>
internal static class ReferenceModel
{
    private sealed record Row(string Id, string Owner, string Slot);

    public static string Show(PageState parent, PageOverlay overlay)
    {
        List<Row> rows = [];
        Dictionary<string, JsonObject> widgets = [];
        Walk(parent.Body, "", parent.Body.Slots, rows, widgets);

        foreach (var (id, known) in Owners(overlay.Known.Where(known => !widgets.ContainsKey(known.Key) && !overlay.Hidden.Contains(known.Key)).OrderBy(known => known.Key, StringComparer.Ordinal).ToList()))
        {
            widgets[id] = Bare(known.Widget);
            Put(rows, id, known.Place);
        }

        var said = (JsonObject)parent.Said.DeepClone();
        foreach (var value in overlay.Values)
        {
            if (value.Widget is null)
            {
                Set(said, value.Path, value.Value);
            }
            else if (widgets.TryGetValue(value.Widget, out var widget))
            {
                Set(widget, value.Path, value.Value);
            }
        }

        foreach (var placement in overlay.Placements)
        {
            if (placement.Widgets is { } own)
            {
                if (!widgets.ContainsKey(placement.Widget))
                {
                    Put(rows, placement.Widget, placement.At);
                    foreach (var (id, widget) in own)
                    {
                        widgets[id] = Bare(widget);
                        foreach (var (slot, ids) in widget.Slots ?? [])
                        {
                            rows.AddRange(ids.Select(held => new Row(held, id, slot)));
                        }
                    }
                }
            }
            else if (widgets.ContainsKey(placement.Widget) && !Above(rows, placement.At.Owner ?? "").Contains(placement.Widget))
            {
                rows.RemoveAll(row => row.Id == placement.Widget);
                Put(rows, placement.Widget, placement.At);
            }
        }

        foreach (var hidden in overlay.Hidden)
        {
            rows.RemoveAll(row => row.Id == hidden);
        }

        return Text(rows, widgets, "", said);
    }

    public static string Show(PageState page) => Show(page, new PageOverlay());

    private static List<KeyValuePair<string, KnownWidget>> Owners(List<KeyValuePair<string, KnownWidget>> gone)
    {
        List<KeyValuePair<string, KnownWidget>> sorted = [];
        while (gone.Count > 0)
        {
            var next = gone.FirstOrDefault(one => gone.All(other => other.Key != one.Value.Place.Owner), gone[0]);
            sorted.Add(next);
            gone.Remove(next);
        }

        return sorted;
    }

    private static void Walk(PageDocument page, string owner, Dictionary<string, List<string>> slots, List<Row> rows, Dictionary<string, JsonObject> widgets)
    {
        foreach (var (slot, ids) in slots)
        {
            foreach (var id in ids.Where(id => page.Widgets.ContainsKey(id) && rows.All(row => row.Id != id)))
            {
                rows.Add(new Row(id, owner, slot));
                widgets[id] = Bare(page.Widgets[id]);
                Walk(page, id, page.Widgets[id].Slots ?? [], rows, widgets);
            }
        }
    }

    private static void Put(List<Row> rows, string id, WidgetPlace at)
    {
        var known = at.Owner is null || rows.Any(row => row.Id == at.Owner);
        var (owner, slot) = known ? (at.Owner ?? "", at.Slot) : ("", at.PageSlot);
        var list = rows.Where(row => row.Owner == owner && row.Slot == slot).Select(row => row.Id).ToList();
        var anchor = known ? at.Before.FirstOrDefault(list.Contains) : null;
        var index = anchor is not null ? rows.FindIndex(row => row.Id == anchor) + 1
            : known && at.Before.Count == 0 ? Math.Max(0, rows.FindIndex(row => row.Owner == owner && row.Slot == slot))
            : rows.Count;
        rows.Insert(index, new Row(id, owner, slot));
    }

    private static IEnumerable<string> Above(List<Row> rows, string id) => rows.FirstOrDefault(row => row.Id == id) is { } row ? Above(rows, row.Owner).Prepend(id) : [];

    private static void Set(JsonObject into, IReadOnlyList<string> path, JsonNode? value)
    {
        if (path.Count == 1)
        {
            into.Remove(path[0]);
            if (value is not null)
            {
                into[path[0]] = value.DeepClone();
            }

            return;
        }

        if (into[path[0]] is not JsonObject inner)
        {
            if (value is null)
            {
                return;
            }

            var plain = into[path[0]]?.DeepClone();
            into[path[0]] = inner = [];
            if (plain is not null)
            {
                inner[path[1] is "base" or "tablet" or "mobile" ? "base" : "zh-CN"] = plain;
            }
        }

        Set(inner, [.. path.Skip(1)], value);
    }

    private static JsonObject Bare(WidgetInstance widget)
    {
        var json = JsonNode.Parse(new PageDocument { Widgets = { ["x"] = widget } }.Write().ToJsonString())!["widgets"]!["x"]!.DeepClone().AsObject();
        json.Remove("slots");
        return json;
    }

    /// <summary>What is shown, and nothing of how it is kept: no empty slots, no empty settings, members by name.</summary>
    private static string Text(List<Row> rows, Dictionary<string, JsonObject> widgets, string owner, JsonObject said)
    {
        var slots = string.Concat(rows.Where(row => row.Owner == owner).GroupBy(row => row.Slot).OrderBy(slot => slot.Key, StringComparer.Ordinal)
            .Select(slot => $"{slot.Key}[{string.Concat(slot.Select(row => $"<{row.Id} {Sorted(widgets[row.Id])}{Text(rows, widgets, row.Id, [])}>"))}]"));
        return $"{Sorted(said)}{slots}";
    }

    private static string Sorted(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.Where(member => member.Value is not JsonObject { Count: 0 }).OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}:{Sorted(member.Value)}"))}}}",
        _ => node?.ToJsonString() ?? "null",
    };
}
