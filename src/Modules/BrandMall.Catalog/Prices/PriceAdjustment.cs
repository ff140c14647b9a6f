using System.Linq.Expressions;
using System.Text.Json.Serialization;

namespace BrandMall.Catalog.Prices;

/// <summary>How a derived book makes its prices from its parent's.</summary>
/// <param name="Rate">Basis points added: −3000 is thirty percent off.</param>
/// <param name="Plus">Minor units added after that.</param>
/// <param name="ComparesWithParent">The parent's price is the struck-out one: an outlet shows what the thing costs in the mall.</param>
internal sealed record PriceAdjustment(int Rate, long Plus, Rounding Rounding, bool ComparesWithParent = false)
{
    /// <summary>amount, rate, plus, unit, ending: whole-number arithmetic that the databases do in the same way, so that lists sort by exactly the price they show. Halves round up; never below zero.</summary>
    public static readonly Expression<Func<long, long, long, long, long, long>> Formula = (amount, rate, plus, unit, ending) =>
        (((amount * (10_000 + rate)) + 5_000) / 10_000) + plus - ending + (unit / 2) < 0
            ? ending
            : (((((amount * (10_000 + rate)) + 5_000) / 10_000) + plus - ending + (unit / 2)) / unit * unit) + ending;

    private static readonly Func<long, long, long, long, long, long> s_formula = Formula.Compile();

    [JsonIgnore]
    public bool IsNeutral => Rate == 0 && Plus == 0 && Rounding == Rounding.None;

    public long Apply(long amount, string currency) => s_formula(amount, Rate, Plus, Unit(currency), Ending(currency));

    /// <summary>The grid the price falls on.</summary>
    public long Unit(string currency) => Rounding switch { Rounding.Whole => One(currency), Rounding.Nine => 10 * One(currency), _ => 1 };

    public long Ending(string currency) => Rounding == Rounding.Nine ? 9 * One(currency) : 0;

    private static long One(string currency) => MinorUnits.Digits(currency) switch { 0 => 1, 3 => 1_000, _ => 100 };
}
