using System.Globalization;
using BrandMall.Kernel.Liquid.Rendering;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

internal static class NumberFilters
{
    public static void AddTo(LiquidLanguage language)
    {
        language.Filter("abs", 0, 0, (input, _, _) => NumberValue.Create(Math.Abs(Numbers.Of(input))));
        language.Filter("at_least", 1, 1, (input, arguments, _) => NumberValue.Create(Math.Max(Numbers.Of(input), Numbers.Of(arguments[0]))));
        language.Filter("at_most", 1, 1, (input, arguments, _) => NumberValue.Create(Math.Min(Numbers.Of(input), Numbers.Of(arguments[0]))));
        language.Filter("ceil", 0, 0, (input, _, _) => Numbers.Whole(decimal.Ceiling(Numbers.Of(input))));
        language.Filter("floor", 0, 0, (input, _, _) => Numbers.Whole(decimal.Floor(Numbers.Of(input))));
        language.Filter("round", 0, 1, Round);
        language.Filter("plus", 1, 1, (input, arguments, context) => Calculate(input, arguments[0], context, (a, b) => a + b));
        language.Filter("minus", 1, 1, (input, arguments, context) => Calculate(input, arguments[0], context, (a, b) => a - b));
        language.Filter("times", 1, 1, (input, arguments, context) => Calculate(input, arguments[0], context, (a, b) => a * b));
        language.Filter("divided_by", 1, 1, Divide);
        language.Filter("modulo", 1, 1, Modulo);
    }

    public static FluidValue Add(FluidValue a, FluidValue b, RenderContext context) => Calculate(a, b, context, (x, y) => x + y);

    private static FluidValue Calculate(FluidValue left, FluidValue right, RenderContext context, Func<decimal, decimal, decimal> operation)
    {
        var (a, b) = (Numbers.Of(left), Numbers.Of(right));
        try
        {
            return Numbers.Result(operation(a, b), Numbers.IsWhole(a) && Numbers.IsWhole(b));
        }
        catch (OverflowException)
        {
            throw context.Fault("the number is too big");
        }
    }

    private static FluidValue Divide(FluidValue input, Arguments arguments, RenderContext context)
    {
        var divisor = NotZero(arguments[0], context);
        var dividend = Numbers.Of(input);
        if (Numbers.IsWhole(dividend) && Numbers.IsWhole(divisor))
        {
            return Numbers.Whole(decimal.Floor(dividend / divisor));
        }

        // Through double, so that a third has the sixteen digits every other Liquid prints.
        var quotient = (double)dividend / (double)divisor;
        return decimal.TryParse(quotient.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? Numbers.Result(exact, isWhole: false)
            : throw context.Fault("the number is too big");
    }

    private static FluidValue Modulo(FluidValue input, Arguments arguments, RenderContext context)
    {
        var divisor = NotZero(arguments[0], context);
        var dividend = Numbers.Of(input);
        var remainder = dividend % divisor;
        if (remainder != 0 && (remainder < 0) != (divisor < 0))
        {
            remainder += divisor;
        }

        return Numbers.Result(remainder, Numbers.IsWhole(dividend) && Numbers.IsWhole(divisor));
    }

    private static decimal NotZero(FluidValue value, RenderContext context) =>
        Numbers.Of(value) is var number && number != 0 ? number : throw context.Fault("division by zero");

    private static FluidValue Round(FluidValue input, Arguments arguments, RenderContext context)
    {
        var number = Numbers.Of(input);
        var digits = arguments[0] is NilValue ? 0 : (int)Math.Clamp(Numbers.Of(arguments[0]), -28, 28);
        if (digits > 0)
        {
            return Numbers.IsWhole(number) ? NumberValue.Create(number) : Numbers.Result(Math.Round(number, digits, MidpointRounding.AwayFromZero), isWhole: false);
        }

        var unit = 1m;
        for (var i = digits; i < 0; i++)
        {
            unit *= 10;
        }

        return Numbers.Whole(Math.Round(number / unit, 0, MidpointRounding.AwayFromZero) * unit);
    }
}
