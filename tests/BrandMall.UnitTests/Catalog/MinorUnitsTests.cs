using System.Globalization;
using BrandMall.Catalog.Prices;
using CsCheck;

namespace BrandMall.UnitTests.Catalog;

public sealed class MinorUnitsTests
{
    [Theory]
    [InlineData("42.99", "CNY", 4299)]
    [InlineData("50", "CNY", 5000)]
    [InlineData(" 85 ", "USD", 8500)]
    [InlineData("0.005", "CNY", 1)]
    [InlineData("0.004", "CNY", 0)]
    [InlineData("1,299.00", "CNY", 129900)]
    [InlineData("1,299", "CNY", 129900)]
    [InlineData("1.299,50", "CNY", 129950)]
    [InlineData("12,5", "CNY", 1250)]
    [InlineData("1200", "JPY", 1200)]
    [InlineData("1200.5", "JPY", 1201)]
    [InlineData("1.2345", "KWD", 1235)]
    [InlineData("1,234,567.89", "CNY", 123456789)]
    public void A_price_is_read_half_up_into_minor_units(string text, string currency, long minor) => Assert.Equal(minor, MinorUnits.Read(text, currency));

    [Theory]
    [InlineData("1.299", 129900)]
    [InlineData("1,299", 130)]
    [InlineData("42,99", 4299)]
    [InlineData("42.99", 4299)]
    public void In_a_file_with_decimal_commas_a_lone_point_before_three_digits_groups(string text, long minor) => Assert.Equal(minor, MinorUnits.Read(text, "CNY", decimalComma: true));

    [Theory]
    [InlineData("")]
    [InlineData("free")]
    [InlineData("1.2.3")]
    [InlineData("1,23,456.00")]
    [InlineData("1e9")]
    [InlineData("12.")]
    [InlineData(".5")]
    [InlineData("=1+1")]
    [InlineData("¥12")]
    [InlineData("99999999999999999999")]
    [InlineData("12 000")]
    public void What_is_not_a_price_is_not_read(string text) => Assert.Null(MinorUnits.Read(text, "CNY"));

    [Fact]
    public void A_negative_price_is_read_as_such() => Assert.Equal(-500, MinorUnits.Read("-5", "CNY"));

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Select(Gen.Long[0, MinorUnits.Max / 1_000], Gen.OneOf("CNY", "USD", "JPY", "KWD"))
            .Sample((minor, currency) => MinorUnits.Read(MinorUnits.Text(minor, currency), currency) == minor);

    [Fact]
    public void Grouped_thousands_mean_the_same_as_plain_digits() =>
        Gen.Long[0, 9_999_999_999].Sample(cents =>
        {
            var amount = cents / 100m;
            return MinorUnits.Read(amount.ToString("N2", CultureInfo.InvariantCulture), "CNY") == cents
                && MinorUnits.Read(amount.ToString("N2", CultureInfo.GetCultureInfo("de-DE")), "CNY", decimalComma: true) == cents;
        });

    [Fact]
    public void Any_text_is_read_or_refused_without_throwing() =>
        Gen.String.Sample(text =>
        {
            _ = MinorUnits.Read(text, "CNY");
        });
}
