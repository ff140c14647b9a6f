using BrandMall.Composer.Documents;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Widgets;

namespace BrandMall.UnitTests.Composer;

public sealed class PlacementLawTests
{
    private static readonly Dictionary<string, WidgetDefinition> s_types = new[]
    {
        Type("words"),
        Type("box", slots: [new SlotDefinition("items")]),
        Type("pair", slots: [new SlotDefinition("items", Accepts: ["words"], Max: 2)]),
        Type("inner", new PlacementRules(Parents: ["box"])),
        Type("top", new PlacementRules(Parents: ["root"])),
        Type("home", new PlacementRules(Pages: ["home"])),
        Type("once", new PlacementRules(MaxPerPage: 1)),
        Type("shallow", new PlacementRules(MaxDepth: 2)),
    }.ToDictionary(type => type.Type);

    [Theory]
    [InlineData("words", null, "main", null)]
    [InlineData("words", "p", "items", null)]
    [InlineData("box", "p", "items", "slot.accepts")]
    [InlineData("words", "full", "items", "slot.full")]
    [InlineData("words", "w", "items", "slot.unknown")]
    [InlineData("inner", null, "main", "widget.parent")]
    [InlineData("inner", "b", "items", null)]
    [InlineData("top", "b", "items", "widget.parent")]
    [InlineData("top", null, "main", null)]
    [InlineData("home", null, "main", "widget.page")]
    [InlineData("once", null, "main", "widget.most")]
    [InlineData("shallow", "b", "items", null)]
    [InlineData("shallow", "bb", "items", "widget.depth")]
    public void A_new_widget_stands_where_the_rules_let_it(string type, string? parent, string slot, string? code)
    {
        var document = Document();
        PlacementLaw law = new(s_types.GetValueOrDefault, "page");
        Dictionary<string, WidgetInstance> subtree = new() { ["new"] = new WidgetInstance { Type = type } };

        Assert.Equal(code, law.Forbids("new", subtree, parent, slot, new Tree(document), document.Body.Widgets, isNew: true)?.Code);
    }

    [Fact]
    public void What_a_new_widget_holds_obeys_the_rules_too()
    {
        var document = Document();
        PlacementLaw law = new(s_types.GetValueOrDefault, "page");
        Dictionary<string, WidgetInstance> subtree = new()
        {
            ["new"] = new WidgetInstance { Type = "pair", Slots = new() { ["items"] = ["child"] } },
            ["child"] = new WidgetInstance { Type = "box" },
        };

        Assert.Equal("slot.accepts", law.Forbids("new", subtree, null, "main", new Tree(document), document.Body.Widgets, isNew: true)?.Code);
    }

    [Fact]
    public void Nesting_ends_where_the_planner_ends_it()
    {
        Dictionary<string, WidgetInstance> chain = Enumerable.Range(0, 8).ToDictionary(n => $"n{n}", n => new WidgetInstance { Type = "box", Slots = n < 7 ? new() { ["items"] = [$"n{n + 1}"] } : null });
        EditedDocument document = new(new PageDocument { Slots = new() { ["main"] = ["n0"] }, Widgets = chain }, []);
        PlacementLaw law = new(s_types.GetValueOrDefault, null);
        Dictionary<string, WidgetInstance> subtree = new() { ["new"] = new WidgetInstance { Type = "words" } };

        Assert.Equal("widget.depth", law.Forbids("new", subtree, "n7", "items", new Tree(document), chain, isNew: true)?.Code);
        Assert.Null(law.Forbids("new", subtree, "n6", "items", new Tree(document), chain, isNew: true));
    }

    private static EditedDocument Document() => new(
        new PageDocument
        {
            Slots = new() { ["main"] = ["w", "b", "p", "full", "o"] },
            Widgets = new()
            {
                ["w"] = new WidgetInstance { Type = "words" },
                ["b"] = new WidgetInstance { Type = "box", Slots = new() { ["items"] = ["bb"] } },
                ["bb"] = new WidgetInstance { Type = "box" },
                ["p"] = new WidgetInstance { Type = "pair" },
                ["full"] = new WidgetInstance { Type = "pair", Slots = new() { ["items"] = ["x", "y"] } },
                ["x"] = new WidgetInstance { Type = "words" },
                ["y"] = new WidgetInstance { Type = "words" },
                ["o"] = new WidgetInstance { Type = "once" },
            },
        },
        []);

    private static WidgetDefinition Type(string type, PlacementRules? rules = null, IReadOnlyList<SlotDefinition>? slots = null) => new()
    {
        Type = type, Version = 1, Category = "test", Name = new LocalText(new Dictionary<string, string>()), AllowedIn = rules ?? new(), Slots = slots ?? [],
    };
}
