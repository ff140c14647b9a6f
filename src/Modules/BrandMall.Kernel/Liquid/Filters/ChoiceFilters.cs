using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

/// <summary>Filters that choose items by a property: with a value they compare, without one they ask whether it is true.</summary>
internal static class ChoiceFilters
{
    public static void AddTo(LiquidLanguage language)
    {
        language.Filter("where", 1, 2, (input, arguments, context) => Chosen(input, arguments, context) is { } chosen
            ? new ArrayValue([.. chosen.Where(c => c.IsMatch).Select(c => c.Item)])
            : NilValue.Instance);
        language.Filter("reject", 1, 2, (input, arguments, context) => Chosen(input, arguments, context) is { } chosen
            ? new ArrayValue([.. chosen.Where(c => !c.IsMatch).Select(c => c.Item)])
            : NilValue.Instance);
        language.Filter("find", 1, 2, (input, arguments, context) => Chosen(input, arguments, context)?.Find(c => c.IsMatch).Item ?? NilValue.Instance);
        language.Filter("find_index", 1, 2, (input, arguments, context) => Chosen(input, arguments, context)?.FindIndex(c => c.IsMatch) is >= 0 and var index
            ? NumberValue.Create(index)
            : NilValue.Instance);
        language.Filter("has", 1, 2, (input, arguments, context) => LiquidValues.Truth(Chosen(input, arguments, context)?.Exists(c => c.IsMatch) == true));
    }

    /// <summary>Each item and whether it matches; null when an item has no properties.</summary>
    private static List<(FluidValue Item, bool IsMatch)>? Chosen(FluidValue input, Arguments arguments, RenderContext context)
    {
        var chosen = new List<(FluidValue, bool)>();
        foreach (var item in Items.Of(input, context))
        {
            if (Items.Select(item, arguments[0], context) is not { } value)
            {
                return null;
            }

            chosen.Add((item, arguments[1] is NilValue ? Comparison.IsTrue(value) : Comparison.AreEqual(value, arguments[1])));
        }

        return chosen;
    }
}
