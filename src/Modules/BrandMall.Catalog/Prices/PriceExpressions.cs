using System.Linq.Expressions;
using BrandMall.Kernel.Data;

namespace BrandMall.Catalog.Prices;

/// <summary>The resolution of <see cref="PriceResolution"/> said to the database, for one piece: lists sort by exactly the price they show. A property test holds the two together.</summary>
internal sealed class PriceExpressions(MallDb db, IReadOnlyDictionary<int, PriceBook> books, PriceContext asked)
{
    private static readonly Expression s_nothing = Expression.Constant(null, typeof(long?));

    /// <summary>What the variant of a code costs; null: not sellable here.</summary>
    public Expression<Func<string, long?>> PriceOf()
    {
        var sku = Expression.Parameter(typeof(string), "sku");
        var body = PriceRanking.Of(books.Values, asked).Select(book => Ask(book, sku)).Reverse().Aggregate(s_nothing, (rest, own) => rest == s_nothing ? own : Expression.Coalesce(own, rest));
        return Expression.Lambda<Func<string, long?>>(body, sku);
    }

    private Expression Ask(PriceBook book, ParameterExpression sku)
    {
        var own = Expression.Invoke(Own(book.Id), sku);
        if (book.ParentId is not { } id || !books.TryGetValue(id, out var parent) || !parent.IsOpen(asked.At))
        {
            return own;
        }

        var above = Ask(parent, sku);
        return Expression.Coalesce(own, book.Adjustment!.IsNeutral ? above : Expression.Invoke(Adjusted(book), above, Expression.Invoke(Floor(), sku)));
    }

    private Expression<Func<string, long?>> Own(int book)
    {
        var (at, currency) = (asked.At, asked.Currency);
        return sku => db.Set<PriceEntry>().Where(e => e.PriceBookId == book && e.Sku == sku && e.MinQty == 1 && e.From <= at && (e.Until == null || e.Until > at))
            .OrderByDescending(e => e.From > DateTimeOffset.UnixEpoch || e.Until != null).ThenByDescending(e => e.From)
            .Select(e => (long?)(e.Approved ? e.AmountMinor
                : db.Set<FloorPrice>().Where(f => f.Sku == sku && f.Currency == currency && f.AmountMinor > e.AmountMinor).Select(f => (long?)f.AmountMinor).FirstOrDefault() ?? e.AmountMinor))
            .FirstOrDefault();
    }

    private Expression<Func<string, long?>> Floor()
    {
        var currency = asked.Currency;
        return sku => db.Set<FloorPrice>().Where(f => f.Sku == sku && f.Currency == currency).Select(f => (long?)f.AmountMinor).FirstOrDefault();
    }

    private static Expression<Func<long?, long?, long?>> Adjusted(PriceBook book)
    {
        var adjustment = book.Adjustment!;
        var amount = Expression.Parameter(typeof(long?), "amount");
        var floor = Expression.Parameter(typeof(long?), "floor");
        var reckoned = Expression.Convert(
            Expression.Invoke(
                PriceAdjustment.Formula,
                Expression.Convert(amount, typeof(long)), Expression.Constant((long)adjustment.Rate), Expression.Constant(adjustment.Plus),
                Expression.Constant(adjustment.Unit(book.Currency)), Expression.Constant(adjustment.Ending(book.Currency))),
            typeof(long?));

        // A floor that is absent compares as unknown: the reckoned price stands.
        return Expression.Lambda<Func<long?, long?, long?>>(Expression.Condition(Expression.GreaterThan(floor, reckoned), floor, reckoned), amount, floor);
    }
}
