using System.Text.Json.Nodes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Composer.Compare;

/// <summary>What became of a document between two of its states, as people see it: whole widgets, their places, their settings.</summary>
internal sealed record DocumentDifference(
    IReadOnlyList<DocumentDifference.Placed> Added, IReadOnlyList<DocumentDifference.Placed> Removed, IReadOnlyList<DocumentDifference.Move> Moved, IReadOnlyList<DocumentDifference.Change> Changed,
    IReadOnlyList<DocumentDifference.Value> Page)
{
    public bool IsEmpty => Added.Count + Removed.Count + Moved.Count + Changed.Count + Page.Count == 0;

    /// <param name="Name">What editors call it; null when they gave it no name.</param>
    /// <param name="TypeName">The name of its type.</param>
    /// <param name="Says">The first words in it.</param>
    internal sealed record Widget(string Id, string Type, string? Name, LocalText? TypeName, string? Says);

    /// <param name="Parent">Null: the page.</param>
    /// <param name="Index">From 0.</param>
    internal sealed record Place(Widget? Parent, string Slot, LocalText? SlotName, int Index);

    /// <param name="Within">How many widgets came or went with it.</param>
    internal sealed record Placed(Widget Widget, Place Place, int Within);

    internal sealed record Move(Widget Widget, Place From, Place To);

    internal sealed record Change(Widget Widget, IReadOnlyList<Value> Values);

    /// <param name="Path">A setting; of a widget also <c>$shown</c>, <c>$name</c>, <c>$locked</c> and <c>$block</c>; of the page <c>title</c>, <c>path</c> …</param>
    internal sealed record Value(string Path, LocalText? Label, JsonNode? Before, JsonNode? After);
}
