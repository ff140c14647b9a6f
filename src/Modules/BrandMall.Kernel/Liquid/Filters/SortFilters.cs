using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

/// <summary>Stable sorting; what has no value comes last.</summary>
internal static class SortFilters
{
    public static void AddTo(LiquidLanguage language)
    {
        language.Filter("sort", 0, 1, (input, arguments, context) => Sort(input, arguments[0], context, (a, b) =>
            Comparison.Order(a, b) ?? (Comparison.AreEqual(a, b) ? 0 : throw context.Fault("values of different kinds have no order"))));
        language.Filter("sort_natural", 0, 1, (input, arguments, context) => Sort(input, arguments[0], context, (a, b) =>
            string.Compare(Text.Of(a), Text.Of(b), StringComparison.OrdinalIgnoreCase)));
    }

    private static ArrayValue Sort(FluidValue input, FluidValue property, RenderContext context, Comparison<FluidValue> order)
    {
        var items = Items.Of(input, context);
        context.ChargeItems(items.Count);
        var keyed = items.ConvertAll(item => (Key: property is NilValue ? item : Items.Select(item, property, context) ?? NilValue.Instance, Item: item));
        var comparer = Comparer<FluidValue>.Create((a, b) => (a, b) switch
        {
            (NilValue, NilValue) => 0,
            (NilValue, _) => 1,
            (_, NilValue) => -1,
            _ => order(a, b),
        });
        try
        {
            return new ArrayValue([.. keyed.OrderBy(pair => pair.Key, comparer).Select(pair => pair.Item)]);
        }
        catch (InvalidOperationException e) when (e.InnerException is LiquidRenderException inner)
        {
            throw inner;
        }
    }
}
