using BrandMall.Kernel.Primitives;

namespace BrandMall.UnitTests.Primitives;

public sealed class MoneyTests
{
    [Fact]
    public void Domain_B8_currencies_never_mix()
    {
        var refusal = Assert.Throws<RuleViolationException>(() => new Money(100, "CNY") + new Money(100, "HKD"));

        Assert.Equal("money.currency", refusal.Code);
    }

    [Theory]
    [InlineData(59800, "CNY", "¥\u00a0598")]
    [InlineData(128000, "CNY", "¥\u00a01,280")]
    [InlineData(4299, "USD", "$\u00a042.99")]
    [InlineData(1200, "JPY", "¥\u00a01,200")]
    [InlineData(500, "CHF", "CHF\u00a05")]
    public void Money_reads_as_shoppers_read_it(long minor, string currency, string expected) =>
        Assert.Equal(expected, Currencies.Format(minor, currency));

    [Theory]
    [InlineData("42.99", "USD", 4299)]
    [InlineData("42.995", "USD", 4300)]
    [InlineData("1200", "JPY", 1200)]
    public void A_decimal_price_becomes_minor_units_half_up(string amount, string currency, long expected) =>
        Assert.Equal(expected, Currencies.ToMinor(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency));
}
