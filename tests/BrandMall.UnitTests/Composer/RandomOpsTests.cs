using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Widgets;

namespace BrandMall.UnitTests.Composer;

/// <summary>Whatever is done to a document can be taken back; what was there before stays as it was meanwhile.</summary>
public sealed class RandomOpsTests
{
    private static readonly HashSet<string> s_slots = ["main"];

    private static readonly Dictionary<string, WidgetDefinition> s_types = new[]
    {
        Type("words", settings: [new SettingDefinition("text", "text", Localizable: true), new SettingDefinition("size", "range", Responsive: true), new SettingDefinition("items", "list")]),
        Type("box", slots: [new SlotDefinition("items")]),
        Type("pair", slots: [new SlotDefinition("items", Accepts: ["words"], Max: 2)]),
    }.ToDictionary(type => type.Type);

    public static TheoryData<int> Seeds => [1, 7, 20261123, Random.Shared.Next(), Random.Shared.Next(), Random.Shared.Next()];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_applied_and_then_taken_back_leaves_the_document_as_it_was(int seed)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        Random random = new(seed);
        var document = Document();
        List<(PageOp Back, string Before)> way = [];
        for (var step = 0; step < 300; step++)
        {
            var op = Any(random, document, step);
            var before = Written(document);
            var back = Inverse(document, op);
            if (Applied(document, op) is not { } next)
            {
                continue;       // refused: full, a circle, not accepted
            }

            Assert.Equal(before, Written(document));
            Assert.Equal(before, Written(Applied(next, back) ?? throw new InvalidOperationException($"seed {seed}, step {step}: {op} cannot be taken back by {back}.")));
            way.Add((back, before));
            document = next;
        }

        Assert.True(way.Count > 150, $"seed {seed}: only {way.Count} operations were taken.");
        foreach (var (back, before) in way.AsEnumerable().Reverse())
        {
            document = Applied(document, back)!;
            Assert.Equal(before, Written(document));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_widget_stands_in_one_place_whatever_was_done(int seed)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        Random random = new(seed);
        var document = Document();
        for (var step = 0; step < 300; step++)
        {
            document = Applied(document, Any(random, document, step)) ?? document;
            var placed = document.Slots.Values.Concat(document.Widgets.Values.SelectMany(widget => (widget.Slots ?? []).Values)).SelectMany(ids => ids).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(document.Widgets.Keys.Order(StringComparer.Ordinal), placed);
        }
    }

    private static EditedDocument? Applied(EditedDocument document, PageOp op)
    {
        DocumentEditing editing = new(document, s_types.GetValueOrDefault, new PlacementLaw(s_types.GetValueOrDefault, "page"), s_slots, "zh-CN");
        try
        {
            editing.Apply(op, 0);
            return editing.Document;
        }
        catch (RuleViolationException)
        {
            return null;
        }
    }

    private static PageOp Any(Random random, EditedDocument document, int step)
    {
        string[] ids = [.. document.Widgets.Keys];
        var id = ids.Length == 0 ? "none" : ids[random.Next(ids.Length)];
        var parent = random.Next(3) == 0 ? null : ids.Where(one => document.Widgets[one].Type != "words").OrderBy(_ => random.Next()).FirstOrDefault();
        var slot = parent is null ? "main" : "items";
        List<string> after = [.. ids.OrderBy(_ => random.Next()).Take(random.Next(4))];
        return random.Next(12) switch
        {
            < 4 => new PageOp.Insert($"n{step}", parent, slot, after, New(random, step)),
            < 7 => new PageOp.Move(id, parent, slot, after),
            7 when ids.Length > 6 => new PageOp.Remove(id),
            8 => new PageOp.Show(id, random.Next(2) == 0 ? ["mobile"] : [], random.Next(2) == 0),
            9 => new PageOp.Mark(id) { Name = JsonSerializer.SerializeToElement(random.Next(2) == 0 ? $"name {step}" : null) },
            10 => new PageOp.Page([random.Next(2) == 0 ? "description" : "image"], random.Next(3) == 0 ? null : $"said {step}"),
            _ => new PageOp.Set(id, random.Next(4) switch { 0 => ["text"], 1 => ["text", "en"], 2 => ["size", "mobile"], _ => ["size"] }, random.Next(4) == 0 ? null : random.Next(2) == 0 ? JsonValue.Create(step) : $"text {step}"),
        };
    }

    private static Dictionary<string, WidgetInstance> New(Random random, int step) => random.Next(3) switch
    {
        0 => new() { [$"n{step}"] = new WidgetInstance { Type = "words", Settings = new JsonObject { ["text"] = $"<{step}>" } } },
        1 => new() { [$"n{step}"] = new WidgetInstance { Type = "box", Slots = new() { ["items"] = [$"n{step}-in"] } }, [$"n{step}-in"] = new WidgetInstance { Type = "words" } },
        _ => new() { [$"n{step}"] = new WidgetInstance { Type = "pair" } },
    };

    /// <summary>What an editor's window keeps to take an operation back: made of the document as it was.</summary>
    private static PageOp Inverse(EditedDocument document, PageOp op)
    {
        Tree tree = new(document);
        (string? Parent, string Slot, List<string> After) Place(string id) =>
            tree.PlaceOf(id) is var (parent, slot) ? (parent, slot, [.. tree.Slot(parent, slot).TakeWhile(one => one != id).Reverse()]) : (null, "main", []);
        var widget = op.Subject() is { } subject ? document.Widgets.GetValueOrDefault(subject) : null;
        return op switch
        {
            PageOp.Insert insert => new PageOp.Remove(insert.Root),
            PageOp.Move move when Place(move.Widget) is var (parent, slot, after) => new PageOp.Move(move.Widget, parent, slot, after),
            PageOp.Remove remove when Place(remove.Widget) is var (parent, slot, after) =>
                new PageOp.Insert(remove.Widget, parent, slot, after, widget is null ? [] : Tree.Subtree(remove.Widget, document.Body.Widgets).ToDictionary(id => id, id => document.Widgets[id])),
            PageOp.Set set => new PageOp.Set(set.Widget, [set.Path[0]], widget?.Settings?[set.Path[0]]?.DeepClone()),
            PageOp.Show show => new PageOp.Show(show.Widget, widget?.HiddenOn ?? [], widget?.Absent ?? false),
            PageOp.Mark mark => new PageOp.Mark(mark.Widget) { Name = JsonSerializer.SerializeToElement(widget?.Name) },
            PageOp.Page page => new PageOp.Page(page.Path, document.Page[page.Path[0]]?.DeepClone()),
            _ => throw new InvalidOperationException(op.GetType().Name),
        };
    }

    private static EditedDocument Document() => new(
        new PageDocument
        {
            Slots = new() { ["main"] = ["a", "b", "c"] },
            Widgets = new()
            {
                ["a"] = new WidgetInstance { Type = "words", Settings = new JsonObject { ["text"] = "A", ["size"] = 12 } },
                ["b"] = new WidgetInstance { Type = "box", Slots = new() { ["items"] = ["d"] } },
                ["c"] = new WidgetInstance { Type = "pair" },
                ["d"] = new WidgetInstance { Type = "words", Settings = new JsonObject { ["text"] = new JsonObject { ["zh-CN"] = "丁", ["en"] = "D" } } },
            },
        },
        new JsonObject { ["description"] = "First" });

    /// <summary>The order of members says nothing, nor does an empty one.</summary>
    private static string Written(EditedDocument document) => Sorted(JsonNode.Parse(document.Write()))!.ToJsonString();

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value))).Where(member => member.Value is not (JsonObject { Count: 0 } or JsonArray { Count: 0 } or null)).OrderBy(member => member.Key, StringComparer.Ordinal)),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static WidgetDefinition Type(string type, IReadOnlyList<SettingDefinition>? settings = null, IReadOnlyList<SlotDefinition>? slots = null) => new()
    {
        Type = type, Version = 1, Category = "test", Name = new LocalText(new Dictionary<string, string>()), Settings = settings ?? [], Slots = slots ?? [],
    };
}
