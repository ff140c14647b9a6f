using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

/// <summary>Filters on text. Those whose result can be longer than their input charge it before they build it.</summary>
internal static class TextFilters
{
    public static void AddTo(LiquidLanguage language)
    {
        language.Filter("append", 1, 1, (input, arguments, context) => Concat(Text.Of(input), Text.Of(arguments[0]), context));
        language.Filter("prepend", 1, 1, (input, arguments, context) => Concat(Text.Of(arguments[0]), Text.Of(input), context));
        language.Filter("capitalize", 0, 0, Map((text, context) => text.Length == 0 ? text : char.ToUpper(text[0], context.CultureInfo) + text[1..].ToLower(context.CultureInfo)));
        language.Filter("downcase", 0, 0, Map((text, context) => text.ToLower(context.CultureInfo)));
        language.Filter("upcase", 0, 0, Map((text, context) => text.ToUpper(context.CultureInfo)));
        language.Filter("strip", 0, 0, Keep(text => text.Trim()));
        language.Filter("lstrip", 0, 0, Keep(text => text.TrimStart()));
        language.Filter("rstrip", 0, 0, Keep(text => text.TrimEnd()));
        language.Filter("strip_newlines", 0, 0, Keep(text => text.Replace("\r\n", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal)));
        language.Filter("slice", 1, 2, Slice);
        language.Filter("split", 1, 1, Split);
        language.Filter("truncate", 0, 2, Truncate);
        language.Filter("truncatewords", 0, 2, TruncateWords);
    }

    /// <summary>A filter from text to text no more than a few times as long.</summary>
    public static FilterCode Map(Func<string, RenderContext, string> change) => (input, _, context) =>
    {
        var text = Text.Of(input);
        context.ChargeText(text.Length);
        return LiquidValues.Of(change(text, context));
    };

    public static FluidValue Concat(string left, string right, RenderContext context)
    {
        context.ChargeText((long)left.Length + right.Length);
        return LiquidValues.Of(string.Concat(left, right));
    }

    /// <summary>Cuts without leaving half a character.</summary>
    public static string Left(string text, int length)
    {
        length = Math.Clamp(length, 0, text.Length);
        return length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }

    /// <summary>A filter that only takes away from the text, so that HTML stays HTML.</summary>
    private static FilterCode Keep(Func<string, string> change) => (input, _, context) =>
    {
        var text = Text.Of(input);
        context.ChargeText(text.Length);
        return input is StringValue { Encode: false } ? LiquidValues.Html(change(text)) : LiquidValues.Of(change(text));
    };

    private static FluidValue Slice(FluidValue input, Arguments arguments, RenderContext context)
    {
        var from = Numbers.Int(arguments[0], context);
        var length = arguments[1] is NilValue ? 1 : Numbers.Int(arguments[1], context);
        if (input is ArrayValue array)
        {
            var (start, count) = Window(from, length, array.Values.Count);
            context.ChargeItems(count);
            return new ArrayValue([.. array.Values.Skip(start).Take(count)]);
        }

        var text = Text.Of(input);
        var (first, taken) = Window(from, length, text.Length);
        context.ChargeText(taken);
        return LiquidValues.Of(text.Substring(first, taken));
    }

    private static (int Start, int Count) Window(int from, int length, int size)
    {
        var start = from < 0 ? (long)from + size : from;
        return start < 0 || start > size || length < 0 ? (0, 0) : ((int)start, Math.Min(length, size - (int)start));
    }

    private static ArrayValue Split(FluidValue input, Arguments arguments, RenderContext context)
    {
        var (text, separator) = (Text.Of(input), Text.Of(arguments[0]));
        context.ChargeItems(Parts(text, separator));
        var parts = separator switch
        {
            "" => [.. text.EnumerateRunes().Select(rune => rune.ToString())],
            " " => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            _ => text.Split(separator),
        };
        var count = parts.Length;
        while (count > 0 && parts[count - 1].Length == 0)
        {
            count--;
        }

        return new ArrayValue([.. parts.Take(count).Select(LiquidValues.Of)]);
    }

    private static int Parts(string text, string separator)
    {
        if (separator.Length == 0)
        {
            return text.Length;
        }

        return 1 + (separator == " " ? text.AsSpan().CountAny(" \t\r\n") : text.AsSpan().Count(separator));
    }

    private static FluidValue Truncate(FluidValue input, Arguments arguments, RenderContext context)
    {
        var length = arguments.Count > 0 ? Numbers.Int(arguments[0], context) : 50;
        var ending = arguments.Count > 1 ? Text.Of(arguments[1]) : "...";
        var text = Text.Of(input);
        return text.Length <= length ? LiquidValues.Of(text) : Concat(Left(text, length - ending.Length), ending, context);
    }

    private static FluidValue TruncateWords(FluidValue input, Arguments arguments, RenderContext context)
    {
        var count = Math.Max(1, arguments.Count > 0 ? Numbers.Int(arguments[0], context) : 15);
        var ending = arguments.Count > 1 ? Text.Of(arguments[1]) : "...";
        var text = Text.Of(input);
        context.ChargeText(text.Length);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count ? LiquidValues.Of(text) : Concat(string.Join(' ', words.Take(count)), ending, context);
    }
}
