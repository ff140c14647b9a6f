using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Overlays;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Composer.Ops;

/// <summary>Applies operations to a document, checking each whatever the editor's window checked before. The document given stays as it was.</summary>
/// <param name="locale">The site's own language: of a text that was for all until it got a translation.</param>
internal sealed class DocumentEditing(EditedDocument before, Func<string, WidgetDefinition?> find, PlacementLaw law, IReadOnlySet<string> pageSlots, string locale)
{
    private static readonly HashSet<string> s_devices = ["desktop", "tablet", "mobile"];

    private readonly List<string> _dirty = [];
    private readonly Holding? _held = before.Parent is { } parent ? new Holding(parent.Body) : null;
    private EditedDocument _document = before.Copy();
    private Tree? _tree;
    private int _index;

    public EditedDocument Document => _document;

    /// <summary>Widgets whose HTML is another now and that are still there.</summary>
    public IReadOnlyList<string> Dirty => [.. _dirty.Distinct().Where(Widgets.ContainsKey)];

    /// <summary>The whole page must be drawn anew.</summary>
    public bool FullPage { get; private set; }

    private Dictionary<string, WidgetInstance> Widgets => _document.Body.Widgets;

    private Tree Tree => _tree ??= new Tree(_document);

    /// <returns>The operation as applied, with what was there before.</returns>
    public PageOp Apply(PageOp op, int index)
    {
        _index = index;
        return op switch
        {
            PageOp.Insert insert => Insert(insert),
            PageOp.Move move => Move(move),
            PageOp.Remove remove => Remove(remove),
            PageOp.Set set => Set(set),
            PageOp.Show show => Show(show),
            PageOp.Mark mark => Mark(mark),
            PageOp.Page page => Page(page),
            PageOp.Replace replace => Replace(replace),
            _ => throw new InvalidOperationException(op.GetType().Name),
        };
    }

    private PageOp.Insert Insert(PageOp.Insert op)
    {
        var reached = Tree.Subtree(op.Root, op.Widgets);
        Require(reached.Count == op.Widgets.Count && reached.Count > 0, "op.invalid", "The widgets must be one tree below the root.", "widgets");
        Require(op.Widgets.Values.SelectMany(widget => (widget.Slots ?? []).Values).SelectMany(ids => ids).GroupBy(id => id).All(same => same.Count() == 1 && op.Widgets.ContainsKey(same.Key) && same.Key != op.Root), "op.invalid", "Every widget stands in one place.", "widgets");
        foreach (var (id, widget) in op.Widgets)
        {
            Require(WidgetIds.IsOne(id), "op.invalid", $"'{id}' is no id of a widget: letters, digits, single dashes, 64 at most.", $"widgets.{id}");
            Require(!Widgets.ContainsKey(id), "widget.taken", $"There is a widget '{id}' already.", $"widgets.{id}");
            Require(widget.Ref is not null || find(widget.Type) is not null, "widget.unknown", $"Nobody knows the widget '{widget.Type}'.", $"widgets.{id}.type");
            foreach (var (name, value) in widget.Settings ?? [])
            {
                SettingShape(widget, name, value, $"widgets.{id}.settings.{name}");
            }
        }

        Require(Widgets.Count + op.Widgets.Count <= EditedDocument.MaxWidgets, "document.widgets", $"A page holds {EditedDocument.MaxWidgets} widgets at most.", "widgets");
        Free(_held?.Slot(op.Parent, op.Slot), "slot");
        CheckPlace(op.Root, op.Widgets, op.Parent, op.Slot, isNew: true);
        foreach (var (id, widget) in op.Widgets)
        {
            Widgets[id] = widget;
        }

        Put(op.Root, op.Parent, op.Slot, op.After);
        _tree = null;
        _dirty.Add(op.Root);
        return op;
    }

    private PageOp.Move Move(PageOp.Move op)
    {
        Unlocked(op.Widget);
        Free(_held?.Place(op.Widget) is true || _held?.Slot(op.Parent, op.Slot) is true, "widget");
        var (parent, slot) = PlaceOf(op.Widget);
        Require(op.Parent is null || (op.Parent != op.Widget && !Tree.Ancestors(op.Parent).Contains(op.Widget)), "widget.circle", "A widget cannot be moved into itself.", "parent");
        if ((parent, slot) != (op.Parent, op.Slot))
        {
            // Sorting within a slot asks nothing: what stands there may stay there.
            CheckPlace(op.Widget, Tree.Subtree(op.Widget, Widgets).ToDictionary(id => id, id => Widgets[id]), op.Parent, op.Slot, isNew: false);
        }

        JsonObject was = new() { ["parent"] = parent, ["slot"] = slot, ["after"] = new JsonArray([.. Tree.Slot(parent, slot).TakeWhile(id => id != op.Widget).Reverse().Select(id => JsonValue.Create(id))]) };
        Take(op.Widget, parent, slot);
        Put(op.Widget, op.Parent, op.Slot, op.After);
        return op with { Was = was };
    }

    private PageOp.Remove Remove(PageOp.Remove op)
    {
        var gone = Tree.Subtree(op.Widget, Widgets);
        Unlocked(op.Widget);
        Free(gone.Any(id => _held?.Place(id) is true), "widget");
        Require(gone.All(id => !Widgets[id].Locked), "widget.locked", "It holds a locked widget.", "widget");
        var (parent, slot) = PlaceOf(op.Widget);
        Take(op.Widget, parent, slot);
        foreach (var id in gone)
        {
            Widgets.Remove(id);
            Tree.Gone(id);
        }

        return op with { Was = gone };
    }

    private PageOp.Set Set(PageOp.Set op)
    {
        var widget = Unlocked(op.Widget);
        Require(op.Path is [{ Length: > 0 }, ..] && op.Path.Count <= 6, "op.invalid", "A path names a setting first.", "path");
        Free(_held?.Value(op.Widget, ["settings", .. op.Path]), "path");
        var settings = widget.Settings is { } stored ? (JsonObject)stored.DeepClone() : [];
        var was = JsonPaths.Set(settings, op.Path, op.Value, locale) ?? throw Refusal.Of("op.invalid", $"There is nothing at {string.Join('/', op.Path)} to set.", _index, "path");
        SettingShape(widget, op.Path[0], settings[op.Path[0]], "value");
        Put(op.Widget, WidgetCopies.Of(widget, copy => copy.Settings = settings.Count > 0 ? settings : null));
        _dirty.Add(op.Widget);
        return op with { Was = was.Value };
    }

    private PageOp.Show Show(PageOp.Show op)
    {
        var widget = Unlocked(op.Widget);
        Free(_held?.Value(op.Widget, ["hiddenOn"]), "widget");
        Require(op.HiddenOn.All(s_devices.Contains), "op.invalid", "Devices are desktop, tablet and mobile.", "hiddenOn");
        JsonObject was = new() { ["hiddenOn"] = JsonSerializer.SerializeToNode(widget.HiddenOn ?? []), ["absent"] = widget.Absent };
        Put(op.Widget, WidgetCopies.Of(widget, copy => (copy.HiddenOn, copy.Absent) = (op.HiddenOn.Count > 0 ? [.. op.HiddenOn.Distinct()] : null, op.Absent && op.HiddenOn.Count > 0)));
        _dirty.Add(op.Widget);
        return op with { Was = was };
    }

    private PageOp.Mark Mark(PageOp.Mark op)
    {
        var name = op.Name.ValueKind == JsonValueKind.String ? op.Name.GetString() : null;
        Require(op.Name.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null || name is { Length: <= 80 }, "op.invalid", "A name is a text of 80 characters at most.", "name");
        Free(op.Held is not null && before.Parent?.Widgets.GetValueOrDefault(op.Widget)?.Held is { Count: > 0 }, "held");
        Require(op.Held is not { Count: > 40 } && op.Held?.All(name => name.Length is > 0 and <= 80) is not false, "op.invalid", "Held are at most 40 names of settings, place, or *.", "held");
        Put(op.Widget, WidgetCopies.Of(Known(op.Widget), copy =>
        {
            copy.Held = op.Held is null ? copy.Held : op.Held.Count > 0 ? [.. op.Held.Distinct()] : null;
            copy.Name = op.Name.ValueKind == JsonValueKind.Undefined ? copy.Name : name;
            copy.Locked = op.Locked ?? copy.Locked;
        }));
        return op;
    }

    private PageOp.Page Page(PageOp.Page op)
    {
        Require(op.Path is [var name, ..] && PageSayings.Knows(name) && op.Path.Count <= 2, "op.invalid", "Of a page there are title, path, description, image and noIndex.", "path");
        Free(_held?.Page, "path");
        Fits(op.Value, "value");
        var was = JsonPaths.Set(_document.Page, op.Path, op.Value, locale) ?? throw Refusal.Of("op.invalid", "There is nothing at this path to set.", _index, "path");
        FullPage = true;
        return op with { Was = was.Value };
    }

    private PageOp.Replace Replace(PageOp.Replace op)
    {
        try
        {
            _document = EditedDocument.Read(op.Document).Copy() with { Parent = _document.Parent };
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw Refusal.Of("op.invalid", "This is no document.", _index, "document");
        }

        Require(_document.Body.Widgets.Count <= EditedDocument.MaxWidgets, "document.widgets", $"A page holds {EditedDocument.MaxWidgets} widgets at most.", "document");
        foreach (var slot in pageSlots)
        {
            _document.Body.Slots.TryAdd(slot, []);
        }

        _tree = null;
        FullPage = true;
        return op;
    }

    private void CheckPlace(string root, IReadOnlyDictionary<string, WidgetInstance> subtree, string? parent, string slot, bool isNew)
    {
        Require(parent is null ? pageSlots.Contains(slot) || _document.Body.Slots.ContainsKey(slot) : Widgets.ContainsKey(parent), parent is null ? "slot.unknown" : Refusal.Unknown, parent is null ? $"The page has no slot '{slot}'." : "The widget it should stand in is not there.", parent is null ? "slot" : "parent");
        Require(parent is null || !Widgets[parent].Locked, "widget.locked", "The widget it should stand in is locked.", "parent");
        if (law.Forbids(root, subtree, parent, slot, Tree, Widgets, isNew) is var (code, message))
        {
            throw Refusal.Of(code, message, _index, "slot");
        }
    }

    private void Put(string id, string? parent, string slot, IReadOnlyList<string>? after)
    {
        var ids = Opened(parent, slot);
        ids.Insert(Anchors.PlaceIn(ids, after ?? []), id);
        Tree.Moved(id, parent, slot);
        Redraw(parent);
    }

    private void Take(string id, string? parent, string slot)
    {
        Opened(parent, slot).Remove(id);
        Redraw(parent);
    }

    /// <summary>The list of a slot, to be changed: the lists of a widget are its own, so it becomes another widget first.</summary>
    private List<string> Opened(string? parent, string slot)
    {
        if (parent is null)
        {
            return _document.Body.Slots.TryGetValue(slot, out var known) ? known : _document.Body.Slots[slot] = [];
        }

        List<string> own = [];
        Put(parent, WidgetCopies.Of(Widgets[parent], copy =>
        {
            copy.Slots = new Dictionary<string, List<string>>(copy.Slots ?? []);
            copy.Slots[slot] = own = [.. copy.Slots.GetValueOrDefault(slot) ?? []];
        }));
        return own;
    }

    /// <summary>Children come and go in the page itself; only some widgets look different for it.</summary>
    private void Redraw(string? parent)
    {
        if (parent is not null && find(Widgets[parent].Type)?.Render.RerenderOnChildren is true)
        {
            _dirty.Add(parent);
        }
    }

    private void Put(string id, WidgetInstance widget) => Widgets[id] = widget;

    private (string? Parent, string Slot) PlaceOf(string id) => Tree.PlaceOf(id) ?? throw Refusal.Of(Refusal.Unknown, "The widget stands nowhere.", _index, "widget");

    private WidgetInstance Known(string id) => Widgets.GetValueOrDefault(id) ?? throw Refusal.Of(Refusal.Unknown, "There is no such widget any more.", _index, "widget");

    private WidgetInstance Unlocked(string id)
    {
        var widget = Known(id);
        Require(!widget.Locked, "widget.locked", "The widget is locked.", "widget");
        return widget;
    }

    private void SettingShape(WidgetInstance widget, string name, JsonNode? value, string member)
    {
        Fits(value, member);
        Require(find(widget.Type) is not { } definition || definition.Setting(name) is { } setting && SettingShapes.Fits(setting, value), "op.invalid", $"The widget '{widget.Type}' has no setting '{name}' of this shape.", member);
    }

    private void Fits(JsonNode? value, string member) =>
        Require(value is null || value.ToJsonString(ComposerJson.Options).Length <= SettingShapes.MaxBytes, "op.invalid", "A value holds 64 KB at most.", member);

    private void Free(bool? isHeld, string member) => Require(isHeld is not true, "widget.held", "The parent site holds this: it cannot be said otherwise here.", member);

    private void Require(bool holds, string code, string message, string member)
    {
        if (!holds)
        {
            throw Refusal.Of(code, message, _index, member);
        }
    }
}
