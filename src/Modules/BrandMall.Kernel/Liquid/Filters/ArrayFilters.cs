using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

internal static class ArrayFilters
{
    public static void AddTo(LiquidLanguage language)
    {
        language.Filter("compact", 0, 1, Compact);
        language.Filter("concat", 1, 1, Concat);
        language.Filter("first", 0, 0, (input, _, _) => input is ArrayValue or (ObjectLike and not ModelLike) ? Members.Get(input, "first") : NilValue.Instance);
        language.Filter("last", 0, 0, (input, _, _) => input is ArrayValue ? Members.Get(input, "last") : NilValue.Instance);
        language.Filter("join", 0, 1, Join);
        language.Filter("map", 1, 1, Map);
        language.Filter("reverse", 0, 0, Reverse);
        language.Filter("size", 0, 0, (input, _, _) => Members.Get(input, "size") is NumberValue size ? size : NumberValue.Zero);
        language.Filter("sum", 0, 1, Sum);
        language.Filter("uniq", 0, 1, Uniq);
    }

    private static FluidValue Compact(FluidValue input, Arguments arguments, RenderContext context) =>
        new ArrayValue(Items.Of(input, context).FindAll(item =>
            (arguments.Count == 0 ? item : Items.Select(item, arguments[0], context)) is not (null or NilValue)));

    private static FluidValue Concat(FluidValue input, Arguments arguments, RenderContext context)
    {
        if (arguments[0] is not ArrayValue more)
        {
            throw context.Fault("concat needs an array");
        }

        var items = Items.Of(input, context);
        context.ChargeItems((long)items.Count + more.Values.Count);
        items.AddRange(more.Values);
        return new ArrayValue(items);
    }

    private static FluidValue Join(FluidValue input, Arguments arguments, RenderContext context)
    {
        var separator = arguments.Count == 0 ? " " : Text.Of(arguments[0]);
        var texts = Items.Of(input, context).ConvertAll(Text.Of);
        context.ChargeText(texts.Sum(text => (long)text.Length) + (Math.Max(0L, texts.Count - 1) * separator.Length));
        return LiquidValues.Of(string.Join(separator, texts));
    }

    private static FluidValue Map(FluidValue input, Arguments arguments, RenderContext context) =>
        new ArrayValue(Items.Of(input, context).ConvertAll(item =>
            Items.Select(item, arguments[0], context) ?? throw context.Fault("map needs objects")));

    private static FluidValue Reverse(FluidValue input, Arguments arguments, RenderContext context)
    {
        var items = Items.Of(input, context);
        items.Reverse();
        return new ArrayValue(items);
    }

    private static FluidValue Sum(FluidValue input, Arguments arguments, RenderContext context)
    {
        FluidValue sum = NumberValue.Zero;
        foreach (var item in Items.Of(input, context))
        {
            sum = NumberFilters.Add(sum, arguments.Count == 0 ? item : Items.Select(item, arguments[0], context) ?? NilValue.Instance, context);
        }

        return sum;
    }

    private static FluidValue Uniq(FluidValue input, Arguments arguments, RenderContext context)
    {
        var seen = new HashSet<FluidValue>(new SameValue());
        return new ArrayValue(Items.Of(input, context).FindAll(item =>
            seen.Add(arguments.Count == 0 ? item : Items.Select(item, arguments[0], context) ?? NilValue.Instance)));
    }

    private sealed class SameValue : IEqualityComparer<FluidValue>
    {
        public bool Equals(FluidValue? x, FluidValue? y) => x is not null && y is not null && Comparison.AreEqual(x, y);

        // Objects compare by their members: what they print is equal when they are.
        public int GetHashCode(FluidValue value) => Text.Of(value is NumberValue ? NumberValue.Create(value.ToNumberValue() / 1.000000000000000000000000000m) : value).GetHashCode(StringComparison.Ordinal);
    }
}
