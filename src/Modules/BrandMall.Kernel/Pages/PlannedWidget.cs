using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Pages;

/// <summary>One widget of a compiled page: settings read, template parsed, children in place. Immutable, shared by all requests.</summary>
public sealed class PlannedWidget
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    /// <summary>Null when nobody knows the type.</summary>
    public WidgetDefinition? Definition { get; init; }

    public LiquidTemplate? Template { get; init; }

    public required ResolvedSettings Settings { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<PlannedWidget>> Slots { get; init; } = new Dictionary<string, IReadOnlyList<PlannedWidget>>();

    public IReadOnlyList<string> HiddenOn { get; init; } = [];

    /// <summary>Left out of the page on those devices, not only hidden.</summary>
    public bool Absent { get; init; }

    /// <summary>The widget's id in the document that is being edited; null for all others, which the editor does not touch.</summary>
    public string? Mark { get; init; }

    /// <summary>Why it cannot be shown; the rest of the page is.</summary>
    public WidgetProblem? Problem { get; init; }

    public IEnumerable<PlannedWidget> WithChildren => Slots.Values.SelectMany(children => children).SelectMany(child => child.WithChildren).Prepend(this);
}
