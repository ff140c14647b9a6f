using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace BrandMall.Catalog.Prices;

/// <summary>How many decimals a currency has (ISO 4217), and prices between people's text and minor units.</summary>
internal static class MinorUnits
{
    /// <summary>Above any price, far below overflow: a thousand billion minor units.</summary>
    public const long Max = 1_000_000_000_000;

    private static readonly SearchValues<char> s_priceCharacters = SearchValues.Create("0123456789.,");
    private static readonly string[] s_none = ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];
    private static readonly string[] s_three = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    public static int Digits(string currency) => s_none.Contains(currency) ? 0 : s_three.Contains(currency) ? 3 : 2;

    /// <summary>Plain decimal text with a point: <c>42.99</c>.</summary>
    public static string Text(long minor, string currency)
    {
        var digits = Digits(currency);
        return (minor / (decimal)BigInteger.Pow(10, digits)).ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Reads <c>1299</c>, <c>42.99</c>, <c>1,299.00</c>, <c>1.299,00</c>; halves round up. Where a lone separator stands before exactly three digits it groups thousands,
    /// unless it is the comma of a file that writes its decimals with commas. Null: not a price.
    /// </summary>
    public static long? Read(string text, string currency, bool decimalComma = false)
    {
        var trimmed = text.AsSpan().Trim();
        var negative = trimmed.StartsWith("-");
        var digits = negative ? trimmed[1..] : trimmed;
        if (digits.Length is 0 or > 24 || digits.ContainsAnyExcept(s_priceCharacters) || !char.IsAsciiDigit(digits[^1]) || !char.IsAsciiDigit(digits[0]))
        {
            return null;
        }

        var separator = DecimalSeparator(digits, decimalComma);
        var whole = separator < 0 ? digits : digits[..separator];
        if (!IsWhole(whole) || !decimal.TryParse(Strip(whole) + "." + (separator < 0 ? "0" : digits[(separator + 1)..].ToString()), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            return null;
        }

        if (amount > Max)
        {
            return null;
        }

        var minor = decimal.Round(amount * (decimal)BigInteger.Pow(10, Digits(currency)), MidpointRounding.AwayFromZero);
        return minor > Max ? null : (long)(negative ? -minor : minor);
    }

    private static int DecimalSeparator(ReadOnlySpan<char> digits, bool decimalComma)
    {
        var point = digits.LastIndexOf('.');
        var comma = digits.LastIndexOf(',');
        if (point >= 0 && comma >= 0)
        {
            return Math.Max(point, comma);
        }

        var last = Math.Max(point, comma);
        var groups = last >= 0 && (digits.Count(digits[last]) > 1 || (digits.Length - last - 1 == 3 && (comma >= 0) != decimalComma && (comma >= 0 || decimalComma)));
        return groups ? -1 : last;
    }

    private static bool IsWhole(ReadOnlySpan<char> whole)
    {
        var separator = whole.IndexOfAny('.', ',');
        if (separator < 0)
        {
            return true;
        }

        if (separator > 3 || whole.Contains(whole[separator] == '.' ? ',' : '.'))
        {
            return false;
        }

        for (var at = separator; at < whole.Length; at += 4)
        {
            if (whole[at] != whole[separator] || whole.Length - at < 4 || whole.Slice(at + 1, 3).ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Strip(ReadOnlySpan<char> whole) => whole.ToString().Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
}
