using BrandMall.Kernel.Liquid.Filters;
using BrandMall.Kernel.Liquid.Rendering;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Values;

/// <summary>Something a template can call.</summary>
internal sealed class FunctionLike(LiquidFunction function) : ObjectLike
{
    public override int Count => 0;

    public override IEnumerable<KeyValuePair<string, FluidValue>> Pairs => [];

    public FluidValue Call(Arguments arguments, RenderContext context) =>
        LiquidValues.From(function(LiquidValues.ToArguments(arguments), context.Scope), context);

    public override bool TryGet(string name, out FluidValue value)
    {
        value = NilValue.Instance;
        return false;
    }

    public override object ToObjectValue() => function;
}
