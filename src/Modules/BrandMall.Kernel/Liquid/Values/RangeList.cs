using System.Collections;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Values;

/// <summary>The whole numbers of <c>(a..b)</c>, never stored.</summary>
internal sealed class RangeList(decimal first, int count) : IReadOnlyList<FluidValue>
{
    public int Count => count;

    public FluidValue this[int index] => NumberValue.Create(first + index);

    public IEnumerator<FluidValue> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A list whose elements become values when they are read.</summary>
internal sealed class LazyList<T>(IReadOnlyList<T> source, Rendering.RenderContext context) : IReadOnlyList<FluidValue>
{
    public int Count => source.Count;

    public FluidValue this[int index] => LiquidValues.From(source[index], context);

    public IEnumerator<FluidValue> GetEnumerator()
    {
        foreach (var item in source)
        {
            yield return LiquidValues.From(item, context);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
