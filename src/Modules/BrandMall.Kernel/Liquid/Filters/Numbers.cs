using System.Globalization;
using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

/// <summary>How values read as numbers. A number written with a fraction stays one: <c>5.0</c>.</summary>
internal static class Numbers
{
    public static decimal Of(FluidValue value)
    {
        if (value is NumberValue)
        {
            return value.ToNumberValue();
        }

        if (value is not StringValue)
        {
            return 0;
        }

        var text = value.ToStringValue().AsSpan().Trim();
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var digits = 0;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || (digits == 0 && text[0] == '-')))
        {
            digits++;
        }

        return decimal.TryParse(text[..digits], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) ? number : 0;
    }

    /// <summary>A whole number, or a text of one; null for anything else.</summary>
    public static decimal? Whole(FluidValue value) => value switch
    {
        NumberValue when IsWhole(value.ToNumberValue()) => value.ToNumberValue(),
        StringValue when decimal.TryParse(value.ToStringValue(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    public static int Int(FluidValue value, RenderContext context) => Whole(value) is { } number
        ? (int)Math.Clamp(number, int.MinValue, int.MaxValue)
        : throw context.Fault("expected a whole number");

    public static bool IsWhole(decimal number) => number.Scale == 0;

    /// <summary>A result of which either operand had a fraction keeps one.</summary>
    public static FluidValue Result(decimal number, bool isWhole)
    {
        if (isWhole)
        {
            return NumberValue.Create(number);
        }

        while (number.Scale > 1 && decimal.Round(number, number.Scale - 1) == number)
        {
            number = decimal.Round(number, number.Scale - 1);
        }

        return NumberValue.Create(number.Scale == 0 ? number * 1.0m : number);
    }

    public static FluidValue Whole(decimal number) => NumberValue.Create(decimal.Truncate(number));

    public static bool IsText(FluidValue value) => value is StringValue && Text.Of(value).Length > 0;
}
