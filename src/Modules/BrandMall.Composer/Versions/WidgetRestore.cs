using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Pages;

namespace BrandMall.Composer.Versions;

/// <summary>Works out how a widget of now becomes what it was then. What it came to hold since stays.</summary>
internal static class WidgetRestore
{
    public static IReadOnlyList<PageOp> Ops(string root, EditedDocument then, EditedDocument now)
    {
        Tree before = new(then);
        List<PageOp> ops = [];
        HashSet<string> done = [];
        foreach (var id in Tree.Subtree(root, then.Body.Widgets))
        {
            if (!done.Add(id))
            {
                continue;
            }

            if (now.Body.Widgets.TryGetValue(id, out var widget))
            {
                ops.AddRange(Same(id, then.Body.Widgets[id], widget));
            }
            else
            {
                var gone = Gone(id, then, now);
                done.UnionWith(gone.Keys);
                var (parent, slot) = before.PlaceOf(id) ?? (null, "main");
                var stands = parent is null || now.Body.Widgets.ContainsKey(parent) || done.Contains(parent);
                ops.Add(new PageOp.Insert(id, stands ? parent : null, stands ? slot : FirstSlot(now), [.. stands ? before.Slot(parent, slot).TakeWhile(other => other != id).Reverse() : []], gone));
            }
        }

        return ops;
    }

    private static string FirstSlot(EditedDocument now) => now.Slots.ContainsKey("main") ? "main" : now.Slots.Keys.First();

    /// <summary>The subtree as it was, without what stands elsewhere by now.</summary>
    private static Dictionary<string, WidgetInstance> Gone(string root, EditedDocument then, EditedDocument now)
    {
        Dictionary<string, WidgetInstance> gone = [];
        void Take(string id)
        {
            if (!gone.ContainsKey(id) && then.Body.Widgets.TryGetValue(id, out var widget) && !now.Body.Widgets.ContainsKey(id))
            {
                gone[id] = widget;
                foreach (var child in (widget.Slots ?? []).Values.SelectMany(ids => ids))
                {
                    Take(child);
                }
            }
        }

        Take(root);
        return gone.ToDictionary(one => one.Key, one => one.Value.Slots is null ? one.Value
            : WidgetCopies.Of(one.Value, copy => copy.Slots = one.Value.Slots.ToDictionary(slot => slot.Key, slot => slot.Value.Where(gone.ContainsKey).ToList())));
    }

    private static IEnumerable<PageOp> Same(string id, WidgetInstance then, WidgetInstance now)
    {
        foreach (var name in (then.Settings ?? []).Select(s => s.Key).Union((now.Settings ?? []).Select(s => s.Key)))
        {
            if (!JsonNode.DeepEquals(then.Settings?[name], now.Settings?[name]))
            {
                yield return new PageOp.Set(id, [name], then.Settings?[name]?.DeepClone());
            }
        }

        if (!(then.HiddenOn ?? []).ToHashSet().SetEquals(now.HiddenOn ?? []) || then.Absent != now.Absent)
        {
            yield return new PageOp.Show(id, then.HiddenOn ?? [], then.Absent);
        }

        if (then.Name != now.Name)
        {
            yield return new PageOp.Mark(id) { Name = JsonSerializer.SerializeToElement(then.Name) };
        }
    }
}
