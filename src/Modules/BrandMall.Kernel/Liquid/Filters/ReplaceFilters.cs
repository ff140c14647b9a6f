using System.Text;
using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

/// <summary>Replacing and removing; the length of the result is known before it is built.</summary>
internal static class ReplaceFilters
{
    public static void AddTo(LiquidLanguage language)
    {
        language.Filter("replace", 1, 2, (input, arguments, context) => All(Text.Of(input), Text.Of(arguments[0]), Text.Of(arguments[1]), context));
        language.Filter("replace_first", 1, 2, (input, arguments, context) => One(input, arguments, context, last: false));
        language.Filter("replace_last", 1, 2, (input, arguments, context) => One(input, arguments, context, last: true));
        language.Filter("remove", 1, 1, (input, arguments, context) => All(Text.Of(input), Text.Of(arguments[0]), string.Empty, context));
        language.Filter("remove_first", 1, 1, (input, arguments, context) => One(input, arguments, context, last: false));
        language.Filter("remove_last", 1, 1, (input, arguments, context) => One(input, arguments, context, last: true));
    }

    private static StringValue All(string text, string old, string fresh, RenderContext context)
    {
        if (old.Length == 0)
        {
            return Between(text, fresh, context);
        }

        var count = text.AsSpan().Count(old);
        context.ChargeText(text.Length + (count * ((long)fresh.Length - old.Length)));
        return LiquidValues.Of(text.Replace(old, fresh, StringComparison.Ordinal));
    }

    private static StringValue One(FluidValue input, Arguments arguments, RenderContext context, bool last)
    {
        var (text, old, fresh) = (Text.Of(input), Text.Of(arguments[0]), Text.Of(arguments[1]));
        var at = last ? text.LastIndexOf(old, StringComparison.Ordinal) : text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
        {
            return LiquidValues.Of(text);
        }

        context.ChargeText((long)text.Length - old.Length + fresh.Length);
        return LiquidValues.Of(string.Concat(text.AsSpan(0, at), fresh, text.AsSpan(at + old.Length)));
    }

    private static StringValue Between(string text, string fresh, RenderContext context)
    {
        context.ChargeText(text.Length + (((long)text.Length + 1) * fresh.Length));
        var result = new StringBuilder(fresh);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune.ToString()).Append(fresh);
        }

        return LiquidValues.Of(result.ToString());
    }
}
