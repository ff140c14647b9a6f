namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>What the parent does not let sites below say otherwise.</summary>
/// <param name="page">The parent's.</param>
public sealed class Holding(PageDocument page)
{
    private readonly WidgetForest _theirs = new(page);

    public const string All = "*";
    public const string Standing = "place";

    private const string Settings = "settings";

    public bool Page { get; } = page.Held?.Contains(All) is true;

    /// <summary>Whether a widget must stand where it stands.</summary>
    public bool Place(string id) => _theirs.Has(id) && (Widget(id, Standing) || (_theirs.At(id) is (null, var slot) && Slot(null, slot)));

    public bool Value(string id, IReadOnlyList<string> path) => _theirs.Has(id) && Widget(id, path[0] == Settings && path.Count > 1 ? path[1] : path[0]);

    /// <summary>Whether nothing may be put into a slot.</summary>
    public bool Slot(string? owner, string slot) => Page || (owner is null ? page.Held?.Contains(slot) is true : _theirs.Has(owner) && Widget(owner, All));

    private bool Widget(string id, string what) => Page || (_theirs.Widgets[id].Held is { } held && (held.Contains(All) || held.Contains(what)));
}
