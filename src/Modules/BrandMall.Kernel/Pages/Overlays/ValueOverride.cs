using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>A value this site says otherwise.</summary>
/// <param name="Widget">Null: of the page itself (title, path, description …).</param>
/// <param name="Path">Members of the widget: <c>settings</c>, <c>heading</c>, then language or device where the parent's value has them; <c>hiddenOn</c>.</param>
/// <param name="Value">Null: the default.</param>
/// <param name="Base">The parent's value when this one was said.</param>
public sealed record ValueOverride(string? Widget, IReadOnlyList<string> Path, JsonNode? Value, JsonNode? Base)
{
    /// <summary>Whether one path leads through the other.</summary>
    public bool Overlaps(ValueOverride other) => Widget == other.Widget && Path.Zip(other.Path).All(step => step.First == step.Second);

    public bool IsAt(string? widget, IReadOnlyList<string> path) => Widget == widget && Path.SequenceEqual(path);
}
