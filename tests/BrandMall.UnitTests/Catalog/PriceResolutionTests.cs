using BrandMall.Catalog.Prices;
using BrandMall.Kernel.Primitives;
using CsCheck;

namespace BrandMall.UnitTests.Catalog;

public sealed class PriceResolutionTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);
    private static readonly PricedSite s_hq = new(1, "", PriceTier.Official);
    private static readonly PricedSite s_jiangnan = new(2, "jiangnan", PriceTier.Official);
    private static readonly PricedSite s_outlet = new(3, "", PriceTier.Outlet);
    private static readonly PricedSite s_employee = new(4, "", PriceTier.Employee);

    [Fact]
    public void Domain_B1_the_most_special_book_answers_first_and_a_variant_in_no_book_has_no_price()
    {
        var brand = Book(1, new PriceScope());
        var region = Book(2, new PriceScope(Region: "jiangnan"));
        var site = Book(3, new PriceScope(SiteId: 2));
        var channel = Book(4, new PriceScope(SiteId: 2, Channel: "live"));
        var party = Book(5, new PriceScope(Event: "party"));
        var asked = new PriceContext([s_jiangnan, s_hq], "CNY", s_now, "live", "party");

        var ranked = PriceRanking.Of([brand, region, site, channel, party], asked);

        Assert.Equal([5, 4, 3, 2, 1], ranked.Select(b => b.Id));
        Assert.Null(Resolve([brand, site], asked, [(1, 100), (3, 90)]).Answer("nobody"));
        Assert.Equal(90, Resolve([brand, site], asked, [(1, 100), (3, 90)]).Answer("S")!.Value.Amount);
        Assert.Equal(100, Resolve([brand, site], asked, [(1, 100)]).Answer("S")!.Value.Amount);
    }

    [Fact]
    public void Domain_B1_among_equals_the_higher_priority_then_the_lower_id_answers()
    {
        var asked = new PriceContext([s_hq], "CNY", s_now);

        Assert.Equal([3, 1, 2], PriceRanking.Of([Book(1, new PriceScope()), Book(2, new PriceScope()), Book(3, new PriceScope(Priority: 5))], asked).Select(b => b.Id));
    }

    [Fact]
    public void Domain_B2_two_dated_prices_may_not_claim_the_same_instant_but_one_stands_before_the_undated()
    {
        var book = Book(1, new PriceScope());
        book.Reprice("S", new Money(100, "CNY"), null, s_now);
        book.Reprice("S", new Money(80, "CNY"), null, s_now, terms: new PriceTerms(1, s_now, s_now.AddDays(2)));

        var refusal = Assert.Throws<RuleViolationException>(() => book.Reprice("S", new Money(90, "CNY"), null, s_now, terms: new PriceTerms(1, s_now.AddDays(1), s_now.AddDays(3))));

        Assert.Equal("price.overlap", refusal.Code);
        book.Reprice("S", new Money(90, "CNY"), null, s_now, terms: new PriceTerms(1, s_now.AddDays(2), s_now.AddDays(3)));
        Assert.Equal(3, book.Entries.Count);
    }

    [Fact]
    public void Domain_B2_books_of_the_same_place_time_and_priority_are_rivals()
    {
        var now = Book(1, new PriceScope { From = s_now, Until = s_now.AddDays(2) });

        Assert.True(now.Rivals(Book(2, new PriceScope { From = s_now.AddDays(1) })));
        Assert.False(now.Rivals(Book(2, new PriceScope { From = s_now.AddDays(2) })));
        Assert.False(now.Rivals(Book(2, new PriceScope(Priority: 1) { From = s_now })));
    }

    [Fact]
    public void Domain_B3_no_answer_lies_below_the_floor_unless_the_price_was_approved()
    {
        var (brand, outlet) = (Book(1, new PriceScope()), Book(2, new PriceScope(PriceTier.Outlet)));
        outlet.Derive(brand, new PriceAdjustment(-5_000, 0, Rounding.None), Ids(brand, outlet));
        var asked = new PriceContext([s_outlet, s_hq], "CNY", s_now);

        Assert.Equal(700, Resolve([brand, outlet], asked, [(1, 1_000)], floor: 700).Answer("S")!.Value.Amount);
        Assert.Equal(700, Resolve([brand, outlet], asked, [(2, 600)], floor: 700).Answer("S")!.Value.Amount);
        Assert.Equal(600, Resolve([brand, outlet], asked, [(2, 600)], floor: 700, approved: true).Answer("S")!.Value.Amount);
    }

    [Fact]
    public void Domain_B4_a_guarded_outlet_may_not_derive_dearer_prices()
    {
        var (brand, outlet) = (Book(1, new PriceScope()), Book(2, new PriceScope(PriceTier.Outlet)));
        outlet.GuardsTiers = true;

        Assert.Equal("price.tier-order", Assert.Throws<RuleViolationException>(() => outlet.Derive(brand, new PriceAdjustment(500, 0, Rounding.None), Ids(brand, outlet))).Code);
    }

    [Fact]
    public void Domain_B5_a_scheduled_price_and_a_scheduled_book_switch_at_their_instant()
    {
        var (brand, sale) = (Book(1, new PriceScope()), Book(2, new PriceScope(Priority: 1) { From = s_now.AddHours(1), Until = s_now.AddHours(2) }));
        long At(DateTimeOffset at) => Resolve([brand, sale], new PriceContext([s_hq], "CNY", at), [(1, 100), (2, 70)]).Answer("S")!.Value.Amount;

        Assert.Equal([100, 100, 70, 70, 100], new[] { s_now, s_now.AddHours(1).AddMilliseconds(-1), s_now.AddHours(1), s_now.AddHours(2).AddMilliseconds(-1), s_now.AddHours(2) }.Select(At));
    }

    [Fact]
    public void Domain_B7_a_restricted_tier_answers_only_to_those_let_in_and_to_no_other_tier()
    {
        PriceBook[] books = [Book(1, new PriceScope()), Book(2, new PriceScope(PriceTier.Employee)), Book(3, new PriceScope(PriceTier.Outlet))];

        Assert.Equal([1], Ranked(s_hq));
        Assert.Equal([3, 1], Ranked(s_outlet, s_hq));
        Assert.Equal([1], Ranked(s_employee, s_hq));
        Assert.Equal([2, 1], PriceRanking.Of(books, new PriceContext([s_employee, s_hq], "CNY", s_now, Restricted: true)).Select(b => b.Id));
        Assert.Equal([1], PriceRanking.Of(books, new PriceContext([s_jiangnan, s_employee], "CNY", s_now, Restricted: true)).Select(b => b.Id));

        IEnumerable<int> Ranked(params PricedSite[] chain) => PriceRanking.Of(books, new PriceContext(chain, "CNY", s_now)).Select(b => b.Id);
    }

    [Fact]
    public void Domain_B7_nobody_derives_from_a_book_that_speaks_to_fewer()
    {
        var (employee, brand) = (Book(1, new PriceScope(PriceTier.Employee)), Book(2, new PriceScope()));

        Assert.Equal("price-book.parent", Assert.Throws<RuleViolationException>(() => brand.Derive(employee, null, Ids(employee, brand))).Code);
    }

    [Fact]
    public void Domain_B8_a_book_of_another_currency_neither_answers_nor_is_a_parent()
    {
        var (yuan, yen) = (Book(1, new PriceScope()), new PriceBook("jpy", "JPY"));

        Assert.Empty(PriceRanking.Of([yen], new PriceContext([s_hq], "CNY", s_now)));
        Assert.Equal("price.currency", Assert.Throws<RuleViolationException>(() => yen.Derive(yuan, null, Ids(yuan))).Code);
    }

    [Fact]
    public void A_book_may_not_derive_from_itself_by_any_way()
    {
        var (a, b) = (Book(1, new PriceScope()), Book(2, new PriceScope(Region: "x")));
        b.Derive(a, null, Ids(a, b));

        Assert.Equal("price-book.circle", Assert.Throws<RuleViolationException>(() => a.Derive(b, null, Ids(a, b))).Code);
    }

    [Theory]
    [InlineData(-3_000, 0, "None", 59_800, 41_860)]
    [InlineData(-3_000, 0, "Whole", 59_850, 41_900)]
    [InlineData(-3_000, 0, "Nine", 59_800, 41_900)]
    [InlineData(500, 0, "Nine", 12_800, 13_900)]
    [InlineData(500, 0, "Nine", 12_700, 12_900)]
    [InlineData(0, -20_000, "None", 12_800, 0)]
    public void An_adjustment_reckons_to_the_cent_and_rounds_as_told(int rate, long plus, string rounding, long amount, long expected) =>
        Assert.Equal(expected, new PriceAdjustment(rate, plus, Enum.Parse<Rounding>(rounding)).Apply(amount, "CNY"));

    [Fact]
    public void An_adjustment_never_turns_the_order_of_two_prices_around() =>
        Gen.Select(Gen.Int[-9_999, 20_000], Gen.Long[-50_000, 50_000], Gen.Int[0, 2], Gen.Long[0, 10_000_000], Gen.Long[0, 10_000_000]).Sample((rate, plus, rounding, a, b) =>
        {
            var adjustment = new PriceAdjustment(rate, plus, (Rounding)rounding);
            var (low, high) = (adjustment.Apply(Math.Min(a, b), "CNY"), adjustment.Apply(Math.Max(a, b), "CNY"));
            return low >= 0 && low <= high;
        });

    private static PriceBook Book(int id, PriceScope scope)
    {
        var book = new PriceBook($"book-{id}", "CNY");
        typeof(PriceBook).GetProperty(nameof(PriceBook.Id))!.SetValue(book, id);
        book.Place(scope);
        return book;
    }

    private static Dictionary<int, PriceBook> Ids(params PriceBook[] books) => books.ToDictionary(b => b.Id);

    private static PriceResolution Resolve(PriceBook[] books, PriceContext asked, (int Book, long Amount)[] prices, long? floor = null, bool approved = false)
    {
        var points = prices.Select(p => new PricePoint(p.Book, "S", 1, DateTimeOffset.UnixEpoch, null, p.Amount, null, approved, floor)).ToList();
        return new PriceResolution(PriceRanking.Of(books, asked), Ids(books), points.Concat(points.Select(p => p with { Book = 0 })).ToLookup(p => (p.Book, p.Sku)), asked.At);
    }
}
