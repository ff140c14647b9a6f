using System.Text.Json.Nodes;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Pages;
using CsCheck;

namespace BrandMall.UnitTests.Content;

public sealed class FlowPagesTests
{
    private static readonly Gen<int> s_seed = Gen.Int[0, int.MaxValue];

    [Fact]
    public void A_flow_made_a_page_and_back_is_the_same_flow() => s_seed.Sample(seed =>
    {
        var flow = RandomItem(new Random(seed), 3, root: true);
        var back = FlowPages.ToFlow(PageDocument.Read(FlowPages.ToPage(flow).Write()));

        Assert.True(JsonNode.DeepEquals(flow, back), $"{flow.ToJsonString()}\n{back.ToJsonString()}");
    }, iter: 1000);

    [Fact]
    public void A_page_made_a_flow_and_back_is_the_same_page() => s_seed.Sample(seed =>
    {
        var random = new Random(seed);
        var page = RandomPage(random, RandomMembers(random));
        var before = page.Write();
        var flow = FlowPages.ToFlow(page);
        var after = FlowPages.ToPage((JsonObject)JsonNode.Parse(flow.ToJsonString())!).Write();

        Assert.True(JsonNode.DeepEquals(before, after), $"{before.ToJsonString()}\n{flow.ToJsonString()}\n{after.ToJsonString()}");
    }, iter: 1000);

    [Fact]
    public void A_widget_of_Orchards_is_a_widget_with_its_own_part_as_settings()
    {
        var parts = JsonNode.Parse("""
            { "FlowPart": { "Widgets": [ { "ContentItemId": "w1", "ContentType": "Container", "DisplayText": null, "FlowMetadata": { "Alignment": 1, "Size": 50 },
                "Container": { "Columns": 2 }, "FlowPart": { "Widgets": [ { "ContentItemId": "w2", "ContentType": "RawHtml", "RawHtml": { "Content": { "Html": "<b>x</b>" } } } ] } } ] },
              "Services": { "ContentItems": [ { "ContentItemId": "s1", "ContentType": "Service", "HtmlBodyPart": { "Html": "y" } } ] } }
            """)!.AsObject();

        var page = FlowPages.ToPage(parts);

        Assert.Equal(["w1"], page.Slots["main"]);
        Assert.Equal(["s1"], page.Slots["Services"]);
        Assert.Equal(["w2"], page.Widgets["w1"].Slots!["main"]);
        Assert.Equal("""{"Columns":2}""", page.Widgets["w1"].Settings!.ToJsonString());
        Assert.Equal("<b>x</b>", page.Widgets["w2"].Settings!["Content"]!["Html"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(parts, FlowPages.ToFlow(page)));
    }

    private static JsonObject RandomMembers(Random random)
    {
        var members = new JsonObject();
        for (var count = random.Next(4); count > 0; count--)
        {
            members[Pick(random, "main", "items", "ContentItems", "FlowPart", "title", "settings")] = random.Next(5) switch
            {
                0 => null,
                1 => 7,
                2 => "香",
                3 => new JsonArray(1, null),
                _ => new JsonObject { ["ContentItems"] = new JsonArray(new JsonObject()) },
            };
        }

        return members;
    }

    /// <summary>An item as another system might write it: with and without ids, twice the same id, bags with awkward names, parts nobody knows.</summary>
    private static JsonObject RandomItem(Random random, int depth, bool root)
    {
        var item = new JsonObject();
        if (!root)
        {
            if (random.Next(5) > 0)
            {
                item["ContentItemId"] = random.Next(6) == 0 ? "same" : $"id{random.Next():x}";
            }

            item["ContentType"] = Pick(random, "banner", "columns", "Service", "FlowPart", "Services");
            if (random.Next(2) == 0)
            {
                item["DisplayText"] = random.Next(2) == 0 ? null : "text";
                item["FlowMetadata"] = new JsonObject { ["Alignment"] = random.Next(5), ["Size"] = 50 };
                item["HtmlBodyPart"] = new JsonObject { ["Html"] = "x" };
                item["Terms"] = new JsonArray(new JsonObject { ["ContentType"] = "Tag" });
            }

            var own = item["ContentType"]!.GetValue<string>();
            if (own != "FlowPart" && random.Next(2) == 0)
            {
                item[own] = random.Next(4) == 0 ? new JsonObject { ["ContentItems"] = new JsonArray() } : new JsonObject { ["title"] = "t" };
            }
        }

        foreach (var name in new[] { "FlowPart", "main", "main2", "Services", "items" }.Where(name => depth > 0 && random.Next(3) == 0 && !item.ContainsKey(name)))
        {
            var list = new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => RandomItem(random, depth - 1, root: false))]);
            item[name] = name == "FlowPart" ? new JsonObject { ["Widgets"] = list } : new JsonObject { ["ContentItems"] = list };
            if (random.Next(4) == 0)
            {
                item[name]!["Extra"] = new JsonObject { ["y"] = 1 };
            }
        }

        return item;
    }

    private static PageDocument RandomPage(Random random, JsonObject members)
    {
        var page = new PageDocument();
        var ids = Enumerable.Range(0, random.Next(8)).Select(number => $"w{number}").ToList();
        foreach (var id in ids)
        {
            page.Widgets[id] = new WidgetInstance
            {
                Type = Pick(random, "banner", "columns", "FlowPart", "main", "items"),
                Version = random.Next(1, 3),
                Settings = random.Next(2) == 0 ? null : (JsonObject)members.DeepClone(),
                HiddenOn = random.Next(3) == 0 ? ["mobile"] : null,
                Ref = random.Next(4) == 0 ? "block1" : null,
                Slots = random.Next(2) == 0 ? null : [],
                Extra = random.Next(3) == 0 ? members.ToDictionary(m => $"x-{m.Key}", m => System.Text.Json.JsonSerializer.SerializeToElement(m.Value)) is { Count: > 0 } extra ? extra : null : null,
            };
        }

        // Each widget at most once, some nowhere, and now and then an id whose widget is gone.
        foreach (var id in ids.Where(_ => random.Next(6) > 0).Append("gone").Reverse())
        {
            var number = id == "gone" ? 0 : int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture);
            var parents = ids.Take(number).Where(p => page.Widgets[p].Slots is not null).ToList();
            var slots = parents.Count > 0 && random.Next(2) == 0 ? page.Widgets[parents[random.Next(parents.Count)]].Slots! : page.Slots;
            var slot = Pick(random, "main", "items", "banner", "FlowPart", "ContentType", "main2", "mainSlot2", "Services", "columns", "");
            (slots.TryGetValue(slot, out var list) ? list : slots[slot] = []).Add(id);
        }

        return page;
    }

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
