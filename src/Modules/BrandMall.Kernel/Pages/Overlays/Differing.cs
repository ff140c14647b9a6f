using System.Text.Json.Nodes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>
/// Finds the overlay that makes a page of the parent's page: the counterpart of <see cref="Overlaying"/>. What an earlier overlay says and still holds is kept as it was said,
/// so that what the two sides have not settled stays unsettled.
/// </summary>
public sealed class Differing
{
    private readonly PageState _parent;
    private readonly PageState _mine;
    private readonly PageOverlay _earlier;
    private readonly WidgetForest _theirs;
    private readonly WidgetForest _shown;
    private readonly Holding _held;
    private readonly string _locale;
    private readonly PageOverlay _overlay = new();

    private Differing(PageState parent, PageState mine, PageOverlay? earlier, string locale)
    {
        (_parent, _mine, _earlier, _locale) = (parent, mine, earlier ?? new PageOverlay(), locale);
        _theirs = new WidgetForest(parent.Body);
        _shown = new WidgetForest(mine.Body);
        _held = new Holding(parent.Body);
    }

    /// <param name="parent">What the parent shows now.</param>
    /// <param name="mine">What the site is to show, made from what it showed over <paramref name="parent"/>.</param>
    /// <param name="earlier">What the site said until now.</param>
    /// <param name="locale">The parent's own language, as <see cref="Overlaying"/> takes it.</param>
    public static PageOverlay Between(PageState parent, PageState mine, PageOverlay? earlier, string locale) => new Differing(parent, mine, earlier, locale).Run();

    private PageOverlay Run()
    {
        Compare(null, _parent.Said, _mine.Said);
        foreach (var (id, widget) in _shown.Widgets)
        {
            if (Inherited(id) is { } inherited && !ReferenceEquals(inherited, widget))
            {
                Compare(id, WidgetJson.Of(inherited), WidgetJson.Of(widget));
            }
        }

        _overlay.Hidden.AddRange(_theirs.Widgets.Keys.Where(id => !_shown.Has(id) && !(_theirs.At(id).Owner is { } owner && !_shown.Has(owner))));
        _overlay.Hidden.AddRange(_earlier.Hidden.Where(id => !_theirs.Has(id) && !_shown.Has(id)));
        PlaceIn(null);
        KeepHeld();
        Know();
        return _overlay;
    }

    /// <summary>The parent's widget of this id: of now, or one it removed and that stands here all the same.</summary>
    private WidgetInstance? Inherited(string id) => _theirs.Widgets.GetValueOrDefault(id) ?? _earlier.Known.GetValueOrDefault(id)?.Widget;

    private void Compare(string? widget, JsonObject theirs, JsonObject mine)
    {
        foreach (var name in theirs.Select(member => member.Key).Union(mine.Select(member => member.Key)))
        {
            if (widget is not null && name == "settings")
            {
                var (from, to) = (theirs[name] as JsonObject ?? [], mine[name] as JsonObject ?? []);
                foreach (var setting in from.Select(member => member.Key).Union(to.Select(member => member.Key)))
                {
                    CompareValue(widget, [name, setting], from[setting], to[setting]);
                }
            }
            else
            {
                CompareValue(widget, [name], theirs[name], mine[name]);
            }
        }

        // Said before, and by now the parent says the same: it stays said.
        foreach (var said in _earlier.Values.Where(value => value.Widget == widget && !_overlay.Values.Any(other => other.Overlaps(value)) && JsonNode.DeepEquals(JsonPaths.Get(mine, value.Path), value.Value)).ToList())
        {
            _overlay.Values.Add(said);
        }
    }

    private void CompareValue(string? widget, IReadOnlyList<string> path, JsonNode? theirs, JsonNode? mine)
    {
        if (JsonNode.DeepEquals(theirs, mine))
        {
            return;
        }

        if (_earlier.Values.FirstOrDefault(value => value.IsAt(widget, path) && JsonNode.DeepEquals(value.Value, mine)) is { } said)
        {
            _overlay.Values.Add(said);
            return;
        }

        if (SaidInParts(widget, path, theirs, mine) is { Count: > 0 } parts)
        {
            _overlay.Values.AddRange(parts);
            return;
        }

        if (theirs is JsonObject from && mine is JsonObject to && (Both(from, to, SettingValues.IsByLocale) || Both(from, to, SettingValues.IsByDevice)))
        {
            foreach (var part in from.Select(member => member.Key).Union(to.Select(member => member.Key)))
            {
                CompareValue(widget, [.. path, part], from[part], to[part]);
            }

            return;
        }

        _overlay.Values.Add(new ValueOverride(widget, path, mine?.DeepClone(), theirs?.DeepClone()));
    }

    /// <summary>What was said before of parts of a value (a language, a device), where that still makes mine of theirs.</summary>
    private List<ValueOverride> SaidInParts(string? widget, IReadOnlyList<string> path, JsonNode? theirs, JsonNode? mine)
    {
        var parts = _earlier.Values.Where(value => value.Widget == widget && value.Path.Count > path.Count && value.Path.Take(path.Count).SequenceEqual(path)).ToList();
        JsonObject made = new() { [path[^1]] = theirs?.DeepClone() };
        foreach (var part in parts)
        {
            JsonPaths.Set(made, [.. part.Path.Skip(path.Count - 1)], part.Value, _locale);
        }

        return JsonNode.DeepEquals(made[path[^1]], mine) ? parts : [];
    }

    private static bool Both(JsonObject one, JsonObject other, Func<JsonObject, bool> isSo) => isSo(one) && isSo(other);

    /// <summary>Owners before what they hold, each slot from its first to its last: so every anchor stands when it is needed.</summary>
    private void PlaceIn(string? owner)
    {
        foreach (var slot in _shown.SlotsOf(owner))
        {
            var ids = _shown.In(owner, slot);
            var staying = Staying(owner, slot, ids);
            foreach (var id in ids)
            {
                if (Inherited(id) is null)
                {
                    PlaceOwn(id, owner);
                }
                else if (!staying.Contains(id))
                {
                    PlaceMoved(id);
                }

                PlaceIn(id);
            }
        }
    }

    /// <summary>The site's own widgets travel with those of its own that they hold.</summary>
    private void PlaceOwn(string id, string? owner)
    {
        if (owner is null || Inherited(owner) is not null)
        {
            _overlay.Placements.Add(new Placement(id, _shown.PlaceOf(id) with { Behind = [] }, Widgets: OwnTree(id).ToDictionary(widget => widget.Id, widget => widget.Widget)));
        }
    }

    private IEnumerable<(string Id, WidgetInstance Widget)> OwnTree(string id)
    {
        var slots = _shown.SlotsOf(id).ToDictionary(slot => slot, slot => _shown.In(id, slot).Where(held => Inherited(held) is null).ToList()).Where(slot => slot.Value.Count > 0).ToDictionary();
        return slots.Values.SelectMany(held => held).SelectMany(OwnTree).Prepend((id, WidgetCopies.Of(_shown.Widgets[id], copy => copy.Slots = slots.Count == 0 ? null : slots)));
    }

    private void PlaceMoved(string id)
    {
        var at = _shown.PlaceOf(id) with { Behind = [] };
        var earlier = _earlier.Placements.FirstOrDefault(placement => placement.IsMove && placement.Widget == id);
        var from = earlier?.From ?? (_theirs.Has(id) ? _theirs.PlaceOf(id) : _earlier.Known[id].Place);
        _overlay.Placements.Add(new Placement(id, at, from));
    }

    /// <summary>As many as possible of those that stand in this slot at the parent's too keep their order and need no word; what was moved before stays moved.</summary>
    private HashSet<string> Staying(string? owner, string slot, IReadOnlyList<string> ids)
    {
        var theirs = _theirs.In(owner, slot);
        var moved = _earlier.Placements.Where(placement => placement.IsMove && !IsHeld(placement)).Select(placement => placement.Widget).ToHashSet();
        List<(string Id, int Index)> common = [.. ids.Where(id => !moved.Contains(id)).Select(id => (id, Index: IndexOf(theirs, id))).Where(one => one.Index >= 0)];
        return [.. Rising.Longest([.. common.Select(one => one.Index)]).Select(index => common[index].Id)];
    }

    private static int IndexOf(IReadOnlyList<string> list, string id)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] == id)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>What the parent holds at present is not shown, and is not forgotten either: it shows again when the parent lets go.</summary>
    private void KeepHeld()
    {
        _overlay.Values.AddRange(_earlier.Values.Where(value => (value.Widget is null ? _held.Page : _held.Value(value.Widget, value.Path)) && !_overlay.Values.Any(other => other.Overlaps(value))));
        _overlay.Placements.AddRange(_earlier.Placements.Where(placement => IsHeld(placement) && _overlay.Placements.All(other => other.Widget != placement.Widget)));
        _overlay.Hidden.AddRange(_earlier.Hidden.Where(id => _held.Place(id) && !_overlay.Hidden.Contains(id)));
    }

    private bool IsHeld(Placement placement) => _held.Slot(placement.At.Owner, placement.At.Slot) || (placement.IsMove && _held.Place(placement.Widget));

    private void Know()
    {
        var touched = _overlay.Values.Select(value => value.Widget).OfType<string>().Concat(_overlay.Placements.Where(placement => placement.IsMove).Select(placement => placement.Widget));
        var removed = _earlier.Known.Keys.Where(id => !_theirs.Has(id) && _shown.Has(id));
        foreach (var id in touched.Concat(removed).Distinct().Where(id => _theirs.Has(id) || _earlier.Known.ContainsKey(id)))
        {
            _overlay.Known[id] = _theirs.Has(id) ? new KnownWidget(WidgetJson.Bare(_theirs.Widgets[id]), _theirs.PlaceOf(id)) : _earlier.Known[id];
        }
    }
}
