using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Kernel.Content.Flows;

/// <summary>From a tree to a page.</summary>
internal sealed class FlowReader
{
    private readonly PageDocument _page = new();

    public PageDocument Read(JsonObject parts)
    {
        var own = parts[FlowWords.PagePart] as JsonObject;
        var hint = new JsonObject();
        foreach (var (slot, ids) in ReadSlots(parts, "", own?["slotParts"] as JsonObject, hint))
        {
            _page.Slots[slot] = ids;
        }

        foreach (var (slot, _) in own?["emptySlots"] as JsonObject ?? [])
        {
            _page.Slots[slot] = [];
        }

        foreach (var (id, widget) in own?["unplaced"] as JsonObject ?? [])
        {
            _page.Widgets[id] = widget.Deserialize<WidgetInstance>(PageJson.Options)!;
        }

        _page.Extra = Extra(own?["extra"] as JsonObject, hint);
        return _page;
    }

    /// <summary>The parts that are slots: a flow, and bags; lists of anything but items are not.</summary>
    public static IEnumerable<string> SlotParts(JsonObject parts, string type) => parts
        .Where(part => part.Key != type && (part.Key == FlowWords.FlowPart ? IsList(part.Value, "Widgets") : !FlowWords.IsReserved(part.Key) && IsList(part.Value, "ContentItems")))
        .Select(part => part.Key);

    private static bool IsList(JsonNode? part, string list) => part is JsonObject members && members[list] is JsonArray items && items.All(item => item is JsonObject);

    private Dictionary<string, List<string>> ReadSlots(JsonObject item, string type, JsonObject? named, JsonObject hint)
    {
        // Slots of ours whose part had to be called otherwise have their names back; a part without such a name gives its own.
        var names = (named ?? []).ToDictionary(pair => pair.Value.Text() ?? "", pair => pair.Key);
        Dictionary<string, List<string>> slots = [];
        foreach (var part in SlotParts(item, type).ToList())
        {
            var usual = part == FlowWords.FlowPart ? FlowWords.MainSlot : part;
            var slot = names.GetValueOrDefault(part) ?? usual;
            if (!names.ContainsKey(part) && (slots.ContainsKey(slot) || names.ContainsValue(slot) || (part != FlowWords.FlowPart && slot == FlowWords.MainSlot)))
            {
                slot = Enumerable.Range(2, 1000).Select(number => $"{usual}{number}").First(free => !slots.ContainsKey(free) && !item.ContainsKey(free) && !names.ContainsValue(free));
                Hint(hint, "slots")[slot] = part;
            }

            var members = (JsonObject)item[part]!;
            var list = part == FlowWords.FlowPart ? "Widgets" : "ContentItems";
            slots[slot] = [.. ((JsonArray)members[list]!).Select(widget => ReadWidget((JsonObject)widget!))];
            if (members.Count > 1)
            {
                Hint(hint, "rest")[slot] = Without(members, list);
            }
        }

        return slots;
    }

    private string ReadWidget(JsonObject item)
    {
        var given = item[nameof(ContentItem.ContentItemId)].Text();
        if (item.Count == 1 && given is not null && item[nameof(ContentItem.ContentItemId)]!.GetValueKind() == JsonValueKind.String)
        {
            // Only an id: a place whose widget is elsewhere, or gone.
            return given;
        }

        var hint = new JsonObject();
        var usable = given is { Length: > 0 } && item[nameof(ContentItem.ContentItemId)]!.GetValueKind() == JsonValueKind.String && !_page.Widgets.ContainsKey(given);
        var id = usable ? given! : OrchardId.New();
        if (!usable)
        {
            hint["id"] = item.TryGetPropertyValue(nameof(ContentItem.ContentItemId), out var raw) ? new JsonArray(raw?.DeepClone()) : [];
        }

        var type = item[nameof(ContentItem.ContentType)] is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : "";
        var own = item[FlowWords.WidgetPart] as JsonObject;
        var widget = new WidgetInstance { Type = type };
        _page.Widgets[id] = widget;                       // before its children: it keeps its id, a copy below it gets another

        HashSet<string> taken = [nameof(ContentItem.ContentItemId), FlowWords.WidgetPart, .. SlotParts(item, type)];
        if (type.Length > 0)
        {
            taken.Add(nameof(ContentItem.ContentType));
        }

        if (own?["settings"] is JsonObject settings)
        {
            widget.Settings = (JsonObject)settings.DeepClone();
        }
        else if (!FlowWords.IsReserved(type) && item[type] is JsonObject part)
        {
            widget.Settings = (JsonObject)part.DeepClone();
            taken.Add(type);
        }

        var slots = ReadSlots(item, type, own?["slotParts"] as JsonObject, hint);
        foreach (var (slot, _) in own?["emptySlots"] as JsonObject ?? [])
        {
            slots[slot] = [];
        }

        widget.Slots = slots.Count > 0 || (own?.ContainsKey("emptySlots") ?? false) ? slots : null;
        widget.Version = own?["v"].Whole() ?? 1;
        widget.HiddenOn = (own?["hiddenOn"] as JsonArray)?.Select(device => device.Text() ?? "").ToList();
        widget.Ref = own?["ref"].Text();
        widget.Name = own?["name"].Text();
        widget.Absent = own?["absent"].Flag() ?? false;
        widget.Locked = own?["locked"].Flag() ?? false;
        var rest = Without(item, [.. taken]);
        if (rest.Count > 0)
        {
            hint["parts"] = rest;
        }

        widget.Extra = Extra(own?["extra"] as JsonObject, hint);
        return id;
    }

    private static Dictionary<string, JsonElement>? Extra(JsonObject? own, JsonObject hint)
    {
        var extra = (own ?? []).ToDictionary(member => member.Key, member => JsonSerializer.SerializeToElement(member.Value, JsonReading.Compact));
        if (hint.Count > 0)
        {
            extra[FlowWords.Orchard] = FlowWords.Element(hint);
        }

        return extra.Count > 0 ? extra : null;
    }

    private static JsonObject Hint(JsonObject hint, string name)
    {
        if (hint[name] is not JsonObject group)
        {
            hint[name] = group = [];
        }

        return group;
    }

    private static JsonObject Without(JsonObject members, params string[] taken) =>
        new(members.Where(member => !taken.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
}
