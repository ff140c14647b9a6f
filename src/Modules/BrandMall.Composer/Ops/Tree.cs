using BrandMall.Composer.Documents;
using BrandMall.Kernel.Pages;

namespace BrandMall.Composer.Ops;

/// <summary>Where the widgets of a document stand.</summary>
internal sealed class Tree
{
    private readonly EditedDocument _document;
    private readonly Dictionary<string, (string? Parent, string Slot)> _places = [];

    public Tree(EditedDocument document)
    {
        _document = document;
        Note(null, document.Body.Slots);
        foreach (var (id, widget) in document.Body.Widgets)
        {
            Note(id, widget.Slots);
        }
    }

    public (string? Parent, string Slot)? PlaceOf(string id) => _places.TryGetValue(id, out var place) ? place : null;

    /// <summary>The ids of a slot in order; empty when nothing was ever there.</summary>
    public IReadOnlyList<string> Slot(string? parent, string slot) =>
        (parent is null ? _document.Body.Slots.GetValueOrDefault(slot) : _document.Body.Widgets.GetValueOrDefault(parent)?.Slots?.GetValueOrDefault(slot)) ?? [];

    /// <summary>The widgets around one, innermost first.</summary>
    public IEnumerable<string> Ancestors(string id)
    {
        // A stored document may hold anything, a circle too.
        HashSet<string> seen = [id];
        for (var parent = PlaceOf(id)?.Parent; parent is not null && seen.Add(parent); parent = PlaceOf(parent)?.Parent)
        {
            yield return parent;
        }
    }

    /// <summary>A widget and all it holds.</summary>
    public static IReadOnlyList<string> Subtree(string root, IReadOnlyDictionary<string, WidgetInstance> widgets)
    {
        List<string> found = [];
        HashSet<string> seen = [];
        Stack<string> open = new([root]);
        while (open.TryPop(out var id))
        {
            if (!seen.Add(id) || !widgets.TryGetValue(id, out var widget))
            {
                continue;
            }

            found.Add(id);
            foreach (var child in (widget.Slots ?? []).Values.SelectMany(ids => ids).Reverse())
            {
                open.Push(child);
            }
        }

        return found;
    }

    /// <summary>How many levels a widget and what it holds take.</summary>
    public static int Height(string root, IReadOnlyDictionary<string, WidgetInstance> widgets, int limit = 20) =>
        limit == 0 || !widgets.TryGetValue(root, out var widget) ? 0 : 1 + (widget.Slots ?? []).Values.SelectMany(ids => ids).Select(id => Height(id, widgets, limit - 1)).DefaultIfEmpty().Max();

    public void Moved(string id, string? parent, string slot) => _places[id] = (parent, slot);

    public void Gone(string id) => _places.Remove(id);

    private void Note(string? parent, Dictionary<string, List<string>>? slots)
    {
        foreach (var (slot, ids) in slots ?? [])
        {
            foreach (var id in ids)
            {
                _places.TryAdd(id, (parent, slot));
            }
        }
    }
}
