using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

/// <summary>What array filters work on: arrays flattened, anything else as one item, nil as none.</summary>
internal static class Items
{
    public static List<FluidValue> Of(FluidValue value, RenderContext context)
    {
        var items = new List<FluidValue>();
        if (value is ArrayValue array)
        {
            context.ChargeItems(array.Values.Count);
            Flatten(array, items, context);
        }
        else if (value is not (NilValue or BlankValue or EmptyValue))
        {
            items.Add(value);
        }

        return items;
    }

    /// <summary>The property of an item; null when the item has none at all, as a number or nil has.</summary>
    public static FluidValue? Select(FluidValue item, FluidValue property, RenderContext context) => (item, property) switch
    {
        (ObjectLike members, StringValue) => Members.Get(members, property.ToStringValue()),
        (ObjectLike, _) => NilValue.Instance,
        (StringValue text, StringValue) => text.ToStringValue().Contains(property.ToStringValue(), StringComparison.Ordinal) ? property : NilValue.Instance,
        (StringValue text, NumberValue number) => number.ToNumberValue() is >= 0 and var at && at < text.ToStringValue().Length ? LiquidValues.Of(text.ToStringValue().Substring((int)at, 1)) : NilValue.Instance,
        (NumberValue, NumberValue) => item,
        (NumberValue, StringValue) => throw context.Fault($"a number has no property '{property.ToStringValue()}'"),
        _ => null,
    };

    private static void Flatten(ArrayValue array, List<FluidValue> items, RenderContext context)
    {
        context.EnsureStack();
        foreach (var item in array.Values)
        {
            if (item is ArrayValue inner)
            {
                Flatten(inner, items, context);
            }
            else
            {
                items.Add(item);
                context.Walk(items.Count);
            }
        }
    }
}
