using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;

namespace BrandMall.Kernel.Content.Flows;

/// <summary>From a page to a tree.</summary>
internal sealed class FlowWriter(PageDocument page)
{
    private readonly HashSet<string> _placed = [];

    public JsonObject Write()
    {
        var parts = new JsonObject();
        var own = new JsonObject();
        WriteSlots(parts, "", page.Slots, Hint(page.Extra), own);
        var unplaced = page.Widgets.Where(widget => !_placed.Contains(widget.Key)).ToList();
        if (unplaced.Count > 0)
        {
            own["unplaced"] = new JsonObject(unplaced.Select(widget => KeyValuePair.Create(widget.Key, JsonSerializer.SerializeToNode(widget.Value, PageJson.Options))));
        }

        Finish(parts, FlowWords.PagePart, own, page.Extra);
        return parts;
    }

    private void WriteSlots(JsonObject item, string type, Dictionary<string, List<string>> slots, JsonObject hint, JsonObject own)
    {
        foreach (var (slot, ids) in slots)
        {
            var known = (hint["slots"] as JsonObject)?[slot].Text();
            var usual = slot == FlowWords.MainSlot ? FlowWords.FlowPart : slot;
            var taken = item.ContainsKey(usual) || usual == type || (slot != FlowWords.MainSlot && FlowWords.IsReserved(usual)) || (hint["slots"] as JsonObject ?? []).Any(pair => pair.Key != slot && pair.Value.Text() == usual);
            var part = known is not null && !item.ContainsKey(known) ? known : usual;
            if (part != known && taken)
            {
                part = Enumerable.Range(2, 1000).Select(number => $"{slot}Slot{number}").First(free => !item.ContainsKey(free) && !slots.ContainsKey(free) && free != type);
                Group(own, "slotParts")[slot] = part;
            }

            var list = part == FlowWords.FlowPart ? "Widgets" : "ContentItems";
            var members = new JsonObject { [list] = new JsonArray() };
            item[part] = members;
            foreach (var id in ids)
            {
                ((JsonArray)members[list]!).Add(WriteWidget(id));
            }

            foreach (var (name, value) in (hint["rest"] as JsonObject)?[slot] as JsonObject ?? [])
            {
                members[name] = value?.DeepClone();
            }
        }
    }

    private JsonObject WriteWidget(string id)
    {
        // Placed before, or not there: only its place is written.
        if (!page.Widgets.TryGetValue(id, out var widget) || !_placed.Add(id))
        {
            return new JsonObject { [nameof(ContentItem.ContentItemId)] = id };
        }

        var hint = Hint(widget.Extra);
        var item = new JsonObject();
        if (hint["id"] is not JsonArray given)
        {
            item[nameof(ContentItem.ContentItemId)] = id;
        }
        else if (given.Count > 0)
        {
            item[nameof(ContentItem.ContentItemId)] = given[0]?.DeepClone();
        }

        var own = new JsonObject();
        if (widget.Type.Length > 0)
        {
            item[nameof(ContentItem.ContentType)] = widget.Type;
        }

        foreach (var (part, value) in hint["parts"] as JsonObject ?? [])
        {
            item[part] = value?.DeepClone();
        }

        if (widget.Settings is { } settings)
        {
            var fits = !FlowWords.IsReserved(widget.Type) && !item.ContainsKey(widget.Type);
            (fits ? item : own)[fits ? widget.Type : "settings"] = settings.DeepClone();
        }

        WriteSlots(item, widget.Type, widget.Slots ?? [], hint, own);
        if (widget.Slots is { Count: 0 })
        {
            own["emptySlots"] = new JsonObject();
        }

        if (widget.Version != 1)
        {
            own["v"] = widget.Version;
        }

        if (widget.HiddenOn is { } hidden)
        {
            own["hiddenOn"] = new JsonArray([.. hidden.Select(device => JsonValue.Create(device))]);
        }

        if (widget.Ref is { } block)
        {
            own["ref"] = block;
        }

        if (widget.Name is { } name)
        {
            own["name"] = name;
        }

        foreach (var (flag, set) in new[] { ("absent", widget.Absent), ("locked", widget.Locked) })
        {
            if (set)
            {
                own[flag] = true;
            }
        }

        Finish(item, FlowWords.WidgetPart, own, widget.Extra);
        return item;
    }

    private static void Finish(JsonObject item, string part, JsonObject own, Dictionary<string, JsonElement>? extra)
    {
        foreach (var (name, value) in (extra ?? []).Where(member => member.Key != FlowWords.Orchard))
        {
            Group(own, "extra")[name] = FlowWords.Node(value);
        }

        if (own.Count > 0)
        {
            item[part] = own;
        }
    }

    private static JsonObject Hint(Dictionary<string, JsonElement>? extra) =>
        extra is not null && extra.TryGetValue(FlowWords.Orchard, out var hint) && hint.ValueKind == JsonValueKind.Object ? (JsonObject)FlowWords.Node(hint)! : [];

    private static JsonObject Group(JsonObject own, string name)
    {
        if (own[name] is not JsonObject group)
        {
            own[name] = group = [];
        }

        return group;
    }
}
