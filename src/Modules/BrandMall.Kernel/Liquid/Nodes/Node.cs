using BrandMall.Kernel.Liquid.Rendering;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Nodes;

/// <summary>An expression. Everything it can reach is in memory, so it never waits.</summary>
internal abstract class Node : Expression
{
    public abstract FluidValue Evaluate(RenderContext context);

    public sealed override ValueTask<FluidValue> EvaluateAsync(TemplateContext context) => new(Evaluate((RenderContext)context));
}
