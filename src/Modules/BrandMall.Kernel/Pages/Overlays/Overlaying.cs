using System.Text.Json;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>
/// Lays a site's overlay over its parent's page: the parent's order less what is hidden or moved away, then what the site placed, each after its anchor. The same two always give the same page.
/// </summary>
public sealed class Overlaying
{
    private readonly PageState _parent;
    private readonly PageOverlay _overlay;
    private readonly string _locale;
    private readonly WidgetForest _theirs;
    private readonly WidgetForest _shown;
    private readonly List<OverlayDifference> _differences = [];
    private readonly SortedSet<string> _suspended = new(StringComparer.Ordinal);

    private Overlaying(PageState parent, PageOverlay overlay, string locale)
    {
        (_parent, _overlay, _locale) = (parent, overlay, locale);
        _theirs = new WidgetForest(parent.Body);
        _shown = new WidgetForest(parent.Body);
    }

    /// <param name="parent">What the parent shows.</param>
    /// <param name="locale">The parent's own language: of a text that was for all until it got a translation.</param>
    public static EffectivePage Apply(PageState parent, PageOverlay overlay, string locale) =>
        overlay.IsEmpty ? new EffectivePage(parent, [], []) : new Overlaying(parent, overlay, locale).Run();

    private EffectivePage Run()
    {
        var held = new Holding(_parent.Body);
        Revive();
        var said = Say(held);
        foreach (var placement in _overlay.Placements)
        {
            Place(placement, held);
        }

        foreach (var id in _overlay.Hidden.Where(_shown.Has).ToList())
        {
            if (held.Place(id))
            {
                _suspended.Add(id);
            }
            else if (_shown.Has(id))
            {
                _shown.Drop(id);
            }
        }

        // Of what is hidden there is nothing to settle.
        return new EffectivePage(new PageState(_shown.ToPage(), said), [.. _differences.Where(difference => difference.Widget is null || _shown.Has(difference.Widget))], [.. _suspended]);
    }

    /// <summary>What the parent removed and this site had changed stands where it stood, owners before what they hold.</summary>
    private void Revive()
    {
        var gone = _overlay.Known.Where(known => !_theirs.Has(known.Key) && !_overlay.Hidden.Contains(known.Key)).OrderBy(known => known.Key, StringComparer.Ordinal).ToList();
        while (gone.Count > 0)
        {
            var next = gone.FindIndex(known => gone.All(other => other.Key != known.Value.Place.Owner));
            var (id, known) = gone[Math.Max(next, 0)];
            gone.RemoveAt(Math.Max(next, 0));
            _shown.Add(id, known.Widget, known.Place);
            _differences.Add(new OverlayDifference(OverlayDifference.Removed, id, [], WidgetJson.Of(known.Widget), null, null));
        }
    }

    private JsonObject Say(Holding held)
    {
        var said = _parent.Said;
        foreach (var widget in _overlay.Values.GroupBy(value => value.Widget))
        {
            if (widget.Key is null)
            {
                said = (JsonObject)said.DeepClone();
                Say(said, widget, _ => held.Page);
            }
            else if (_shown.Widgets.TryGetValue(widget.Key, out var instance))
            {
                var json = WidgetJson.Of(instance);
                Say(json, widget, value => held.Value(widget.Key, value.Path));
                _shown.Widgets[widget.Key] = WidgetJson.Read(json, instance);
            }
        }

        return said;
    }

    private void Say(JsonObject into, IEnumerable<ValueOverride> values, Func<ValueOverride, bool> isHeld)
    {
        foreach (var value in values)
        {
            if (isHeld(value))
            {
                _suspended.Add(value.Widget ?? "");
                continue;
            }

            var theirs = JsonPaths.Get(into, value.Path);
            if (!JsonNode.DeepEquals(theirs, value.Base) && !JsonNode.DeepEquals(theirs, value.Value))
            {
                _differences.Add(new OverlayDifference(OverlayDifference.Value, value.Widget, value.Path, value.Base, theirs?.DeepClone(), value.Value));
            }

            JsonPaths.Set(into, value.Path, value.Value, _locale);
        }
    }

    private void Place(Placement placement, Holding held)
    {
        var (id, at) = (placement.Widget, placement.At);
        if (held.Slot(at.Owner, at.Slot) || (placement.IsMove && held.Place(id)))
        {
            _suspended.Add(id);
        }
        else if (placement.Widgets is { } own)
        {
            Insert(id, own, at);
        }
        else if (_shown.Has(id))
        {
            // Owners that came to stand in each other leave both where the parent has them.
            var possible = !_shown.IsWithin(at.Owner is { } owner && _shown.Has(owner) ? owner : null, id);
            if (possible)
            {
                _shown.Move(id, at);
            }

            if (_theirs.Has(id) && placement.From is { } from && _theirs.PlaceOf(id) is var now && from.HasMovedTo(now) && (!possible || at.Owner != now.Owner || at.Slot != now.Slot || at.HasMovedTo(now)))
            {
                _differences.Add(new OverlayDifference(OverlayDifference.Moved, id, [], Json(from), Json(now), Json(at)));
            }
        }
    }

    private void Insert(string root, Dictionary<string, WidgetInstance> own, WidgetPlace at)
    {
        if (_shown.Has(root) || !own.TryGetValue(root, out var widget))
        {
            return;
        }

        _shown.Add(root, WidgetJson.Bare(widget), at);
        foreach (var (slot, ids) in widget.Slots ?? [])
        {
            List<string> before = [];
            foreach (var id in ids)
            {
                Insert(id, own, new WidgetPlace(root, slot, [.. before], [], at.PageSlot));
                before.Insert(0, id);
            }
        }
    }

    private static JsonNode? Json(WidgetPlace place) => JsonSerializer.SerializeToNode(place, PageJson.Options);
}
