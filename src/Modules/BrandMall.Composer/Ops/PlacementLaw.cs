using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Composer.Ops;

/// <summary>Whether a widget may stand where somebody wants it. What stands already where it should not may stay, and be sorted within its slot.</summary>
/// <param name="find">Widget types by name.</param>
/// <param name="page">The kind of page: <c>home</c>, <c>page</c>, <c>product</c> …; null for a block, which may come to stand anywhere.</param>
internal sealed class PlacementLaw(Func<string, WidgetDefinition?> find, string? page)
{
    /// <summary>As deep as the planner goes.</summary>
    public const int MaxDepth = 8;

    private const string PageParent = "root";

    /// <summary>Why not, as code and words; null when it may.</summary>
    /// <param name="root">The widget that is placed, with all it holds in <paramref name="subtree"/>.</param>
    public (string Code, string Message)? Forbids(
        string root, IReadOnlyDictionary<string, WidgetInstance> subtree, string? parent, string slot, Tree tree, IReadOnlyDictionary<string, WidgetInstance> widgets, bool isNew)
    {
        var instance = subtree[root];
        var parentType = parent is null ? null : widgets[parent].Type;
        if (parent is not null)
        {
            if (find(parentType!) is not { } holder || holder.Slot(slot) is not { } place)
            {
                return ("slot.unknown", $"The widget '{parentType}' has no slot '{slot}'.");
            }

            if (place.Accepts is { Count: > 0 } accepted && !accepted.Contains(TypeOf(instance)))
            {
                return ("slot.accepts", $"The slot '{slot}' of '{parentType}' takes {string.Join(", ", accepted)}, not {instance.Type}.");
            }

            if (place.Max is { } max && tree.Slot(parent, slot).Count(id => id != root) >= max)
            {
                return ("slot.full", $"The slot '{slot}' of '{parentType}' holds {max} at most.");
            }
        }

        if (Rules(instance) is { Parents: { Count: > 0 } parents } && !parents.Contains(parentType ?? PageParent))
        {
            return ("widget.parent", $"The widget '{instance.Type}' may stand in {string.Join(", ", parents)} only.");
        }

        var above = parent is null ? 0 : 1 + tree.Ancestors(parent).Count();
        if (above + Tree.Height(root, subtree) > MaxDepth)
        {
            return ("widget.depth", $"Widgets may be nested {MaxDepth} deep at most.");
        }

        foreach (var (id, placed) in subtree.Where(one => isNew || Rules(one.Value)?.MaxDepth is not null))
        {
            if (Rules(placed) is not { } rules)
            {
                continue;
            }

            if (page is not null && isNew && rules.Pages is { Count: > 0 } pages && !pages.Contains(page))
            {
                return ("widget.page", $"The widget '{placed.Type}' may stand on these pages only: {string.Join(", ", pages)}.");
            }

            if (rules.MaxDepth is { } deepest && id == root && above + 1 > deepest)
            {
                return ("widget.depth", $"The widget '{placed.Type}' may be nested {deepest} deep at most.");
            }

            if (isNew && rules.MaxPerPage is { } most && widgets.Values.Count(other => other.Type == placed.Type) + subtree.Values.Count(other => other.Type == placed.Type) > most)
            {
                return ("widget.most", $"A page may hold '{placed.Type}' {most} times at most.");
            }
        }

        return isNew ? Within(root, subtree) : null;
    }

    /// <summary>What a new subtree holds must itself stand rightly.</summary>
    private (string, string)? Within(string root, IReadOnlyDictionary<string, WidgetInstance> subtree)
    {
        foreach (var (id, widget) in subtree)
        {
            foreach (var (slot, ids) in widget.Slots ?? [])
            {
                if (find(widget.Type)?.Slot(slot) is not { } place)
                {
                    return ("slot.unknown", $"The widget '{widget.Type}' has no slot '{slot}'.");
                }

                if (ids.FirstOrDefault(child => place.Accepts is { Count: > 0 } accepted && !accepted.Contains(TypeOf(subtree[child]))) is { } wrong)
                {
                    return ("slot.accepts", $"The slot '{slot}' of '{widget.Type}' does not take '{subtree[wrong].Type}'.");
                }

                if (place.Max is { } max && ids.Count > max)
                {
                    return ("slot.full", $"The slot '{slot}' of '{widget.Type}' holds {max} at most.");
                }

                if (ids.FirstOrDefault(child => Rules(subtree[child]) is { Parents: { Count: > 0 } parents } && !parents.Contains(widget.Type)) is { } stray)
                {
                    return ("widget.parent", $"The widget '{subtree[stray].Type}' may not stand in '{widget.Type}'.");
                }
            }
        }

        return null;
    }

    private PlacementRules? Rules(WidgetInstance widget) => widget.Ref is null ? find(widget.Type)?.AllowedIn : null;

    private static string TypeOf(WidgetInstance widget) => widget.Ref is null ? widget.Type : BlockType;

    public const string BlockType = "block";
}
