using BrandMall.Catalog.Prices;
using BrandMall.Kernel.Primitives;

namespace BrandMall.UnitTests.Catalog;

public sealed class PriceBookTests
{
    [Fact]
    public void Repricing_by_more_than_half_down_is_refused()
    {
        var book = BookWith("TEA-01", 10_000);

        var refusal = Assert.Throws<RuleViolationException>(() => book.Reprice("TEA-01", new Money(4_999, "CNY"), null, DateTimeOffset.UnixEpoch));

        Assert.Equal("price.drop", refusal.Code);
        Assert.Equal(10_000, book["TEA-01"]!.AmountMinor);
    }

    [Fact]
    public void Exactly_half_is_taken_and_less_when_forced()
    {
        var book = BookWith("TEA-01", 10_000);

        book.Reprice("TEA-01", new Money(5_000, "CNY"), 10_000, DateTimeOffset.UnixEpoch);
        Assert.Equal(5_000, book["TEA-01"]!.AmountMinor);

        book.Reprice("TEA-01", new Money(1, "CNY"), null, DateTimeOffset.UnixEpoch, forced: true);
        Assert.Equal(1, book["TEA-01"]!.AmountMinor);
        Assert.Null(book["TEA-01"]!.CompareAtMinor);
    }

    [Fact]
    public void Domain_B8_a_book_takes_no_other_currency()
    {
        var book = BookWith("TEA-01", 10_000);

        Assert.Equal("price.currency", Assert.Throws<RuleViolationException>(() => book.Reprice("TEA-01", new Money(10_000, "USD"), null, DateTimeOffset.UnixEpoch)).Code);
    }

    [Fact]
    public void Domain_B1_a_variant_has_one_entry_in_a_book_however_often_it_is_priced()
    {
        var book = BookWith("TEA-01", 10_000);
        book.Reprice("TEA-01", new Money(12_000, "CNY"), null, DateTimeOffset.UnixEpoch);

        Assert.Equal(12_000, Assert.Single(book.Entries).AmountMinor);
    }

    [Fact]
    public void A_price_is_not_below_zero() =>
        Assert.Equal("price.negative", Assert.Throws<RuleViolationException>(() => BookWith("A", 1).Reprice("A", new Money(-1, "CNY"), null, DateTimeOffset.UnixEpoch)).Code);

    private static PriceBook BookWith(string sku, long amount)
    {
        var book = new PriceBook("CNY", "CNY");
        book.Reprice(sku, new Money(amount, "CNY"), null, DateTimeOffset.UnixEpoch);
        return book;
    }
}
