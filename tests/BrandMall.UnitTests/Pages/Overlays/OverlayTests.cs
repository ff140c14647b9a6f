using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Overlays;
using CsCheck;

namespace BrandMall.UnitTests.Pages.Overlays;

/// <summary>Properties of inheritance, over pages and edits by chance; a failure prints the seed that repeats it.</summary>
public sealed class OverlayTests
{
    private const string Locale = "zh-CN";
    private const int Rounds = 200;

    [Fact]
    public void S1_Without_an_overlay_a_site_shows_its_parents_page() => Sample(chance =>
    {
        var hq = chance.Page("h", 12);

        Assert.Same(hq, Overlaying.Apply(hq, new PageOverlay(), Locale).State);
        Assert.True(Differing.Between(hq, RandomPages.Copy(hq), null, Locale).IsEmpty);
    });

    [Fact]
    public void S2_A_site_that_takes_everything_shows_its_parents_page() => Sample(chance =>
    {
        var (hq, overlay) = Diverged(chance);
        var next = chance.Edited(hq, "n", 6);

        foreach (var difference in Overlaying.Apply(next, overlay, Locale).Differences)
        {
            overlay = OverlayAnswers.Take(overlay, difference);
        }

        Assert.Empty(Overlaying.Apply(next, overlay, Locale).Differences);
        Assert.Equal(ReferenceModel.Show(next), Show(next, new PageOverlay()));
    });

    [Fact]
    public void S3_What_a_site_did_not_touch_is_always_its_parents() => Sample(chance =>
    {
        var (hq, overlay) = Diverged(chance);
        var next = chance.Edited(hq, "n", 8);
        var shown = Overlaying.Apply(next, overlay, Locale).State;

        foreach (var (id, widget) in shown.Body.Widgets.Where(widget => next.Body.Widgets.ContainsKey(widget.Key) && overlay.Values.All(value => value.Widget != widget.Key)))
        {
            Assert.Equal(Json(next.Body.Widgets[id]), Json(widget));
        }

        var moved = overlay.Placements.Select(placement => placement.Widget).Concat(overlay.Known.Keys).ToHashSet();
        foreach (var (slot, ids) in shown.Body.Slots)
        {
            var theirs = next.Body.Slots.GetValueOrDefault(slot) ?? [];
            Assert.Equal(theirs.Where(id => ids.Contains(id) && !moved.Contains(id)), ids.Where(id => theirs.Contains(id) && !moved.Contains(id)));
        }
    });

    [Fact]
    public void S4_What_a_site_touched_stays_its_own_until_it_answers() => Sample(chance =>
    {
        var (hq, overlay) = Diverged(chance);
        var next = chance.Edited(chance.Edited(hq, "n", 8), "o", 8);
        var effective = Overlaying.Apply(next, overlay, Locale);

        foreach (var value in overlay.Values.Where(value => value.Widget is not null && effective.State.Body.Widgets.ContainsKey(value.Widget)))
        {
            Assert.True(JsonNode.DeepEquals(value.Value, JsonPaths.Get(WidgetOf(effective, value.Widget!), value.Path)), $"{value.Widget} {string.Join('.', value.Path)}");
        }

        foreach (var difference in effective.Differences)
        {
            var kept = OverlayAnswers.Keep(overlay, difference, next, Locale);
            Assert.DoesNotContain(Overlaying.Apply(next, kept, Locale).Differences, other => other.Kind == difference.Kind && other.Widget == difference.Widget && other.Path.SequenceEqual(difference.Path));
            Assert.Equal(Show(next, overlay), Show(next, kept));
        }
    });

    [Fact]
    public void S5_Unrelated_edits_may_come_in_any_order() => Sample(chance =>
    {
        var hq = chance.Page("h", 10);
        var ids = hq.Body.Widgets.Keys.Order(StringComparer.Ordinal).ToList();
        PageState One(PageState page, string id, string text)
        {
            var copy = RandomPages.Copy(page);
            (copy.Body.Widgets[id].Settings ??= [])["heading"] = text;
            return copy;
        }

        var forwards = ids.Aggregate(hq, (page, id) => One(page, id, $"ours {id}"));
        var backwards = Enumerable.Reverse(ids).Aggregate(hq, (page, id) => One(page, id, $"ours {id}"));
        var next = chance.Edited(hq, "n", 6);

        Assert.Equal(Show(next, Differing.Between(hq, forwards, null, Locale)), Show(next, Differing.Between(hq, backwards, null, Locale)));
    });

    [Fact]
    public void S6_No_widget_appears_twice_or_is_lost() => Sample(chance =>
    {
        var (hq, overlay) = Diverged(chance);
        var next = chance.Edited(hq, "n", 10);
        var shown = Overlaying.Apply(next, overlay, Locale).State.Body;
        var places = shown.Slots.Values.Concat(shown.Widgets.Values.SelectMany(widget => widget.Slots?.Values ?? Enumerable.Empty<List<string>>())).SelectMany(ids => ids).ToList();

        Assert.Equal(places.Count, places.Distinct().Count());
        Assert.Equal(shown.Widgets.Keys.Order(StringComparer.Ordinal), places.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void S7_Detaching_and_attaching_again_changes_nothing_shown() => Sample(chance =>
    {
        var (hq, overlay) = Diverged(chance);
        var next = chance.Edited(hq, "n", 8);
        var shown = Overlaying.Apply(next, overlay, Locale).State;

        Assert.Equal(ReferenceModel.Show(shown), Show(next, Differing.Between(next, shown, null, Locale)));
        Assert.Equal(ReferenceModel.Show(shown), Show(next, Differing.Between(next, shown, overlay, Locale)));
    });

    [Fact]
    public void S7_What_is_not_settled_stays_so_when_a_site_edits_on() => Sample(chance =>
    {
        var (hq, overlay) = Diverged(chance);
        var next = chance.Edited(hq, "n", 8);
        var effective = Overlaying.Apply(next, overlay, Locale);

        var again = Overlaying.Apply(next, Differing.Between(next, effective.State, overlay, Locale), Locale);

        Assert.Equal(effective.Differences.Where(d => d.Kind == OverlayDifference.Value).Select(d => $"{d.Widget} {string.Join('.', d.Path)}").Order(StringComparer.Ordinal),
            again.Differences.Where(d => d.Kind == OverlayDifference.Value).Select(d => $"{d.Widget} {string.Join('.', d.Path)}").Order(StringComparer.Ordinal));
    });

    [Fact]
    public void S9_What_the_parent_holds_never_shows_anothers_value_and_comes_back_when_it_lets_go() => Sample(chance =>
    {
        var (hq, overlay) = Diverged(chance);
        var holding = RandomPages.Copy(hq);
        foreach (var widget in holding.Body.Widgets.Values)
        {
            widget.Held = ["*"];
        }

        holding.Body.Held = ["*"];
        var held = Overlaying.Apply(holding, overlay, Locale);

        Assert.Equal(ReferenceModel.Show(holding), ReferenceModel.Show(held.State));
        Assert.True(overlay.IsEmpty || held.Suspended.Count > 0);
        Assert.Equal(Show(hq, overlay), Show(hq, Differing.Between(holding, held.State, overlay, Locale)));
    });

    [Fact]
    public void S11_The_shown_page_is_the_slow_models_over_three_levels() => Sample(chance =>
    {
        var hq = chance.Page("h", 12);
        var region = Differing.Between(hq, chance.Edited(hq, "r", 6), null, Locale);
        var city = Differing.Between(Shown(hq, region), chance.Edited(Shown(hq, region), "c", 6), null, Locale);
        for (var round = 0; round < 3; round++)
        {
            hq = chance.Edited(hq, $"h{round}x", 5);
            region = Differing.Between(hq, chance.Edited(Shown(hq, region), $"r{round}x", 3), region, Locale);
            var middle = Shown(hq, region);
            city = Differing.Between(middle, chance.Edited(Shown(middle, city), $"c{round}x", 3), city, Locale);

            Assert.Equal(ReferenceModel.Show(hq, region), Show(hq, region));
            Assert.Equal(ReferenceModel.Show(middle, city), Show(middle, city));
        }
    });

    [Fact]
    public void What_a_site_makes_of_a_page_is_what_it_shows() => Sample(chance =>
    {
        var hq = chance.Page("h", 12);
        PageOverlay? overlay = null;
        for (var round = 0; round < 4; round++)
        {
            var mine = chance.Edited(overlay is null ? hq : Shown(hq, overlay), $"r{round}x", 5);
            overlay = Differing.Between(hq, mine, overlay, Locale);
            Assert.Equal(ReferenceModel.Show(mine), Show(hq, PageOverlay.Read(JsonNode.Parse(overlay.Write().ToJsonString())!)));
            hq = chance.Edited(hq, $"h{round}x", 4);
        }
    });

    private static void Sample(Action<RandomPages> property) => Gen.Int[0, 1 << 30].Sample(seed => property(new RandomPages(seed)), iter: Rounds, threads: 1);

    private static (PageState Hq, PageOverlay Overlay) Diverged(RandomPages chance)
    {
        var hq = chance.Page("h", 12);
        return (hq, Differing.Between(hq, chance.Edited(hq, "r", 8), null, Locale));
    }

    private static PageState Shown(PageState parent, PageOverlay overlay) => Overlaying.Apply(parent, overlay, Locale).State;

    private static string Show(PageState parent, PageOverlay overlay) => ReferenceModel.Show(Shown(parent, overlay));

    private static JsonNode WidgetOf(EffectivePage page, string id) => page.State.Body.Write()["widgets"]![id]!;

    private static string Json(WidgetInstance widget)
    {
        var json = new PageDocument { Widgets = { ["x"] = widget } }.Write()["widgets"]!["x"]!.AsObject();
        json.Remove("slots");
        return json.ToJsonString();
    }
}
