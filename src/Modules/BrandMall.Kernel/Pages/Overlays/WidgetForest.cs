namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>The widgets of a page as trees that can be taken apart and put together: every widget stands in one place.</summary>
internal sealed class WidgetForest
{
    private readonly PageDocument _page;
    private readonly Dictionary<(string? Owner, string Slot), List<string>> _slots = [];
    private readonly Dictionary<string, (string? Owner, string Slot)> _at = [];

    public WidgetForest(PageDocument page)
    {
        _page = page;
        Widgets = new(page.Widgets);
        foreach (var (slot, ids) in page.Slots)
        {
            Take(null, slot, ids);
        }

        // What stands nowhere is not shown, and is nobody's to change.
        foreach (var lost in Widgets.Keys.Except(_at.Keys).ToList())
        {
            Widgets.Remove(lost);
        }
    }

    public Dictionary<string, WidgetInstance> Widgets { get; }

    public bool Has(string id) => Widgets.ContainsKey(id);

    public (string? Owner, string Slot) At(string id) => _at[id];

    public IReadOnlyList<string> In(string? owner, string slot) => _slots.GetValueOrDefault((owner, slot)) ?? [];

    /// <summary>The slots that hold something, those of a widget or, for null, of the page, in the order they are written.</summary>
    public IEnumerable<string> SlotsOf(string? owner) => _slots.Where(slot => slot.Key.Owner == owner && slot.Value.Count > 0).Select(slot => slot.Key.Slot);

    public WidgetPlace PlaceOf(string id)
    {
        var (owner, slot) = _at[id];
        var list = _slots[(owner, slot)];
        var index = list.IndexOf(id);
        return new WidgetPlace(owner, slot, [.. list.Take(index).Reverse()], [.. list.Skip(index + 1)], PageSlotOf(id));
    }

    public string PageSlotOf(string id)
    {
        var (owner, slot) = _at[id];
        return owner is null ? slot : PageSlotOf(owner);
    }

    public bool IsWithin(string? id, string ancestor) => id is not null && (id == ancestor || IsWithin(_at[id].Owner, ancestor));

    /// <summary>The widget and all it holds.</summary>
    public IEnumerable<string> Subtree(string id) => Below(id).Prepend(id);

    public void Add(string id, WidgetInstance widget, WidgetPlace place)
    {
        Widgets[id] = widget;
        Put(id, place);
    }

    public void Move(string id, WidgetPlace place)
    {
        _slots[_at[id]].Remove(id);
        Put(id, place);
    }

    public void Drop(string id)
    {
        foreach (var gone in Subtree(id).ToList())
        {
            _slots[_at[gone]].Remove(gone);
            _at.Remove(gone);
            Widgets.Remove(gone);
        }
    }

    /// <summary>The page as it stands now. What was not touched is the very same object as before.</summary>
    public PageDocument ToPage()
    {
        var slots = _page.Slots.Keys.Union(SlotsOf(null)).ToDictionary(slot => slot, slot => In(null, slot).ToList());
        var widgets = Widgets.ToDictionary(widget => widget.Key, widget => WithSlots(widget.Key, widget.Value));
        return new PageDocument { Slots = slots, Widgets = widgets, Held = _page.Held, Extra = _page.Extra };
    }

    private WidgetInstance WithSlots(string id, WidgetInstance widget)
    {
        var names = (widget.Slots?.Keys ?? Enumerable.Empty<string>()).Union(SlotsOf(id)).ToList();
        return names.All(slot => In(id, slot).SequenceEqual(widget.Slots?.GetValueOrDefault(slot) ?? []))
            ? widget
            : WidgetCopies.Of(widget, copy => copy.Slots = names.ToDictionary(slot => slot, slot => In(id, slot).ToList()));
    }

    private void Take(string? owner, string slot, IEnumerable<string> ids)
    {
        var list = _slots[(owner, slot)] = [];
        foreach (var id in ids)
        {
            if (_page.Widgets.TryGetValue(id, out var widget) && _at.TryAdd(id, (owner, slot)))
            {
                list.Add(id);
                foreach (var (inner, held) in widget.Slots ?? [])
                {
                    Take(id, inner, held);
                }
            }
        }
    }

    /// <summary>Behind the nearest neighbour that is still there, else before the nearest behind it, else at the end; the page's slot takes what has lost its owner.</summary>
    private void Put(string id, WidgetPlace place)
    {
        var isThere = place.Owner is null || Has(place.Owner);
        var key = isThere ? (place.Owner, place.Slot) : (null, place.PageSlot);
        var list = _slots.TryGetValue(key, out var known) ? known : _slots[key] = [];
        list.Insert(isThere ? IndexIn(list, place) : list.Count, id);
        _at[id] = key;
    }

    private static int IndexIn(List<string> list, WidgetPlace place) =>
        place.Before.Select(id => list.IndexOf(id)).FirstOrDefault(index => index >= 0, -1) is >= 0 and var before ? before + 1
        : place.Before.Count == 0 ? 0
        : list.Count;

    private IEnumerable<string> Below(string id) => SlotsOf(id).ToList().SelectMany(slot => In(id, slot)).SelectMany(Subtree);
}
