using System.Globalization;

namespace BrandMall.Kernel.Primitives;

/// <summary>How money of a currency is counted and written.</summary>
public static class Currencies
{
    private static readonly HashSet<string> s_withoutMinor = ["JPY", "KRW", "VND", "CLP", "ISK", "XAF", "XOF"];

    private static readonly Dictionary<string, string> s_symbols = new()
    {
        ["CNY"] = "¥", ["JPY"] = "¥", ["USD"] = "$", ["EUR"] = "€", ["GBP"] = "£", ["HKD"] = "HK$", ["TWD"] = "NT$", ["SGD"] = "S$", ["KRW"] = "₩", ["MOP"] = "MOP$",
    };

    /// <summary>Digits after the decimal point (ISO 4217).</summary>
    public static int Digits(string currency) => s_withoutMinor.Contains(currency) ? 0 : 2;

    public static long ToMinor(decimal amount, string currency) =>
        checked((long)decimal.Round(amount * (Digits(currency) == 0 ? 1 : 100), 0, MidpointRounding.AwayFromZero));

    public static decimal ToMajor(long minor, string currency) => Digits(currency) == 0 ? minor : minor / 100m;

    /// <summary>As shoppers read it: <c>¥ 598</c>, <c>¥ 1,280</c>, <c>$ 42.99</c>. Whole amounts have no decimals.</summary>
    public static string Format(long minor, string currency)
    {
        var major = ToMajor(minor, currency);
        var number = major.ToString(major == decimal.Truncate(major) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
        return $"{s_symbols.GetValueOrDefault(currency, currency)}\u00a0{number}";
    }
}
