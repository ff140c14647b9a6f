using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Composer.Compare;

/// <summary>Compares two states of a document by the ids of its widgets, which survive everything.</summary>
internal sealed class Comparison(EditedDocument before, EditedDocument after, Func<string, WidgetDefinition?> find)
{
    private const int MostWords = 40;

    private readonly Tree _then = new(before);
    private readonly Tree _now = new(after);

    public static DocumentDifference Of(EditedDocument before, EditedDocument after, Func<string, WidgetDefinition?> find) => new Comparison(before, after, find).Compare();

    private DocumentDifference Compare()
    {
        // Only what stands somewhere is on the page.
        var then = Standing(before);
        var now = Standing(after);
        var both = then.Where(now.Contains).ToList();
        return new DocumentDifference(
            [.. Roots(now, then, _now).Select(id => new DocumentDifference.Placed(WidgetOf(id, after), PlaceOf(id, _now, after), Tree.Subtree(id, after.Body.Widgets).Count(one => !then.Contains(one)) - 1))],
            [.. Roots(then, now, _then).Select(id => new DocumentDifference.Placed(WidgetOf(id, before), PlaceOf(id, _then, before), Tree.Subtree(id, before.Body.Widgets).Count(one => !now.Contains(one)) - 1))],
            [.. Moved(both).Select(id => new DocumentDifference.Move(WidgetOf(id, after), PlaceOf(id, _then, before), PlaceOf(id, _now, after)))],
            [.. both.Select(id => new DocumentDifference.Change(WidgetOf(id, after), [.. Values(before.Body.Widgets[id], after.Body.Widgets[id])])).Where(change => change.Values.Count > 0)],
            [.. Members(before.Page, after.Page).Select(name => new DocumentDifference.Value(name, null, before.Page[name]?.DeepClone(), after.Page[name]?.DeepClone()))]);
    }

    private static HashSet<string> Standing(EditedDocument document) =>
        [.. document.Body.Slots.Values.SelectMany(ids => ids).SelectMany(root => Tree.Subtree(root, document.Body.Widgets))];

    /// <summary>Those that are not in the other state and do not stand in one that is not either.</summary>
    private static IEnumerable<string> Roots(HashSet<string> here, HashSet<string> there, Tree tree) =>
        here.Where(id => !there.Contains(id) && (tree.PlaceOf(id)?.Parent is not { } parent || there.Contains(parent)));

    /// <summary>In another slot than before; or in the same, but not among the longest run that kept its order.</summary>
    private IEnumerable<string> Moved(IReadOnlyList<string> both)
    {
        foreach (var id in both.Where(id => Slot(_then, id) != Slot(_now, id)))
        {
            yield return id;
        }

        foreach (var slot in both.Where(id => Slot(_then, id) == Slot(_now, id)).GroupBy(id => Slot(_now, id)))
        {
            var stayed = slot.ToHashSet();
            var order = _then.Slot(slot.Key?.Parent, slot.Key?.Slot ?? "").Where(stayed.Contains).Select((id, index) => (id, index)).ToDictionary(one => one.id, one => one.index);
            var sequence = _now.Slot(slot.Key?.Parent, slot.Key?.Slot ?? "").Where(order.ContainsKey).ToList();
            var kept = LongestRun([.. sequence.Select(id => order[id])]);
            foreach (var id in sequence.Where((_, index) => !kept.Contains(index)))
            {
                yield return id;
            }
        }
    }

    private static (string? Parent, string Slot)? Slot(Tree tree, string id) => tree.PlaceOf(id);

    /// <summary>The indexes of a longest increasing subsequence.</summary>
    public static HashSet<int> LongestRun(IReadOnlyList<int> values)
    {
        var previous = new int[values.Count];
        List<int> tails = [];
        for (var index = 0; index < values.Count; index++)
        {
            var place = tails.FindIndex(tail => values[tail] >= values[index]);
            place = place < 0 ? tails.Count : place;
            previous[index] = place > 0 ? tails[place - 1] : -1;
            if (place == tails.Count)
            {
                tails.Add(index);
            }
            else
            {
                tails[place] = index;
            }
        }

        HashSet<int> run = [];
        for (var index = tails.Count > 0 ? tails[^1] : -1; index >= 0; index = previous[index])
        {
            run.Add(index);
        }

        return run;
    }

    private IEnumerable<DocumentDifference.Value> Values(WidgetInstance then, WidgetInstance now)
    {
        var definition = find(now.Type);
        foreach (var name in Members(then.Settings ?? [], now.Settings ?? []))
        {
            yield return new DocumentDifference.Value(name, definition?.Setting(name)?.Label, then.Settings?[name]?.DeepClone(), now.Settings?[name]?.DeepClone());
        }

        if (!(then.HiddenOn ?? []).ToHashSet().SetEquals(now.HiddenOn ?? []) || then.Absent != now.Absent)
        {
            yield return new DocumentDifference.Value("$shown", null, Shown(then), Shown(now));
        }

        if (then.Name != now.Name)
        {
            yield return new DocumentDifference.Value("$name", null, then.Name, now.Name);
        }

        if (then.Locked != now.Locked)
        {
            yield return new DocumentDifference.Value("$locked", null, then.Locked, now.Locked);
        }

        if (then.Ref != now.Ref)
        {
            yield return new DocumentDifference.Value("$block", null, then.Ref, now.Ref);
        }
    }

    private static JsonObject Shown(WidgetInstance widget) => new() { ["hiddenOn"] = new JsonArray([.. (widget.HiddenOn ?? []).Select(device => JsonValue.Create(device))]), ["absent"] = widget.Absent };

    private static IEnumerable<string> Members(JsonObject then, JsonObject now) =>
        then.Select(member => member.Key).Union(now.Select(member => member.Key)).Where(name => !JsonNode.DeepEquals(then[name], now[name])).Order(StringComparer.Ordinal);

    private DocumentDifference.Widget WidgetOf(string id, EditedDocument document)
    {
        var widget = document.Body.Widgets[id];
        return new DocumentDifference.Widget(id, widget.Type, widget.Name, find(widget.Type)?.Name, Says(widget));
    }

    /// <summary>The words by which people know it again: those of its first text.</summary>
    private string? Says(WidgetInstance widget)
    {
        var text = find(widget.Type)?.Settings.Where(setting => setting.Type is "text" or "textarea" or "richtext_inline")
            .Select(setting => widget.Settings?[setting.Id] switch
            {
                JsonObject texts => texts.FirstOrDefault().Value?.ToString(),
                JsonValue value => value.ToString(),
                _ => null,
            }).FirstOrDefault(text => text is { Length: > 0 });
        return text is { Length: > MostWords } ? $"{text[..MostWords]}…" : text;
    }

    private DocumentDifference.Place PlaceOf(string id, Tree tree, EditedDocument document)
    {
        var (parent, slot) = tree.PlaceOf(id) ?? (null, "");
        var place = 0;
        foreach (var other in tree.Slot(parent, slot))
        {
            if (other == id)
            {
                break;
            }

            place++;
        }

        return new DocumentDifference.Place(parent is null ? null : WidgetOf(parent, document), slot, parent is null ? null : find(document.Body.Widgets[parent].Type)?.Slot(slot)?.Name, place);
    }
}
