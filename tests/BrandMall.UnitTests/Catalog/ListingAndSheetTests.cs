using BrandMall.Catalog.Exchange;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Rules;
using BrandMall.Kernel.Primitives;
using CsCheck;

namespace BrandMall.UnitTests.Catalog;

public sealed class ListingAndSheetTests
{
    [Fact]
    public void Domain_K3_a_listing_falls_back_field_by_field_to_its_parent_sites_words()
    {
        var (own, above) = (new SiteListing { SiteId = 2, ProductId = 1 }, new SiteListing { SiteId = 1, ProductId = 1 });
        own.Say("Own title", null, null, null, null, null, null);
        above.Say("Title above", "Subtitle above", null, null, null, null, "New");

        var view = ListingView.Of([own, above]);

        Assert.Equal(("Own title", "Subtitle above", "New", null), (view.Title, view.Subtitle, view.Badge, view.Body));
    }

    [Fact]
    public void A_product_cannot_leave_the_shelf_before_it_can_be_bought()
    {
        var listing = new SiteListing { SiteId = 1, ProductId = 1 };
        var at = DateTimeOffset.UnixEpoch.AddYears(60);

        Assert.Equal("listing.launch", Assert.Throws<RuleViolationException>(() => listing.Schedule(at, at.AddDays(1), at.AddDays(2))).Code);
        Assert.Equal("listing.window", Assert.Throws<RuleViolationException>(() => listing.Schedule(at, at, null)).Code);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+86", "'+86")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("tea", "tea")]
    public void What_a_spreadsheet_would_run_is_disarmed(string text, string cell) => Assert.Equal(cell, SheetText.Escape(text));

    [Fact]
    public void Every_text_comes_back_from_its_cell() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["'=+-@a"], 0, 6]).Sample(text => SheetText.Unescape(SheetText.Escape(text)) == text);

    [Fact]
    public void An_empty_rule_chooses_nothing_and_a_negation_turns_it_around()
    {
        var facts = new ProductFacts(1, "cup", ["teaware/cup"], "kiln", ["new"], "cup", "", "Listed", new Dictionary<string, long> { ["CNY"] = 12_800 }, [], DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        var now = DateTimeOffset.UnixEpoch.AddDays(10);

        Assert.False(new SelectionRule(false).Holds(facts, now));
        Assert.True(Rule("category", "is", "teaware").Holds(facts, now));
        Assert.False(Rule("category", "is", "teaware", not: true).Holds(facts, now));
        Assert.False(Rule("category", "is", "tea").Holds(facts, now));
        Assert.True(Rule("price", "under", "12800", "CNY").Holds(facts, now));
        Assert.False(Rule("price", "under", "12800", "USD").Holds(facts, now));
        Assert.False(Rule("launched", "within", "9").Holds(facts, now));
        Assert.True(Rule("launched", "within", "11").Holds(facts, now));
        Assert.Equal("rule.values", Assert.Throws<RuleViolationException>(() => Rule("price", "under", "dear", "CNY").Checked()).Code);
        Assert.Equal("rule.condition", Assert.Throws<RuleViolationException>(() => Rule("colour", "is", "red").Checked()).Code);
    }

    private static SelectionRule Rule(string field, string op, string value, string? key = null, bool not = false) => new(false, [new RuleCondition(field, op, [value], key, not)]);
}
