using BrandMall.Kernel.Liquid.Filters;
using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Nodes;

/// <summary>A value written in the template.</summary>
internal sealed class LiteralNode(FluidValue value) : Node
{
    public FluidValue Value => value;

    public override FluidValue Evaluate(RenderContext context) => value;
}

/// <summary>A variable and the way from it: <c>a.b["c"][0]</c>.</summary>
internal sealed class PathNode(Node root, Step[] steps) : Node
{
    public override FluidValue Evaluate(RenderContext context)
    {
        var value = root.Evaluate(context);
        foreach (var step in steps)
        {
            if (value is NilValue)
            {
                return value;
            }

            value = step.From(value, context);
        }

        return value;
    }
}

/// <summary>The first name of a path.</summary>
internal sealed class VariableNode(string name) : Node
{
    public override FluidValue Evaluate(RenderContext context) => context.Lookup(name);
}

/// <summary>A first name in brackets: <c>["a b"]</c>.</summary>
internal sealed class NamedVariableNode(Node name) : Node
{
    public override FluidValue Evaluate(RenderContext context) => context.Lookup(Text.Of(name.Evaluate(context)));
}

/// <summary>One step of a path.</summary>
internal abstract class Step
{
    public abstract FluidValue From(FluidValue value, RenderContext context);
}

internal sealed class MemberStep(string name) : Step
{
    public override FluidValue From(FluidValue value, RenderContext context) => Members.Get(value, name);
}

internal sealed class IndexStep(Node key) : Step
{
    public override FluidValue From(FluidValue value, RenderContext context) => Members.Index(value, key.Evaluate(context));
}

internal sealed class CallStep(ArgumentList arguments) : Step
{
    public override FluidValue From(FluidValue value, RenderContext context) =>
        value is FunctionLike function ? function.Call(arguments.Evaluate(context), context) : NilValue.Instance;
}

/// <summary><c>(a..b)</c></summary>
internal sealed class RangeNode(Node from, Node to) : Node
{
    public override FluidValue Evaluate(RenderContext context)
    {
        var first = Whole(from.Evaluate(context));
        var count = Whole(to.Evaluate(context)) - first + 1;
        if (count <= 0)
        {
            return ArrayValue.Empty;
        }

        if (count > context.Limits.Collection)
        {
            throw context.Exceeded("collection", context.Limits.Collection);
        }

        return new ArrayValue(new RangeList(first, (int)count));
    }

    private static decimal Whole(FluidValue value) => decimal.Clamp(decimal.Truncate(Numbers.Of(value)), long.MinValue, long.MaxValue);
}

/// <summary>A comparison of two values.</summary>
internal sealed class ComparisonNode(Node left, string comparison, Node right) : Node
{
    public override FluidValue Evaluate(RenderContext context)
    {
        var (a, b) = (left.Evaluate(context), right.Evaluate(context));
        return LiquidValues.Truth(comparison switch
        {
            "==" => Comparison.AreEqual(a, b),
            "!=" or "<>" => !Comparison.AreEqual(a, b),
            "contains" => Comparison.Contains(a, b),
            _ => Ordered(a, b, context),
        });
    }

    private bool Ordered(FluidValue a, FluidValue b, RenderContext context)
    {
        if (Comparison.Order(a, b) is { } order)
        {
            return comparison switch
            {
                "<" => order < 0,
                "<=" => order <= 0,
                ">" => order > 0,
                _ => order >= 0,
            };
        }

        return (a, b) is (NumberValue, StringValue) or (StringValue, NumberValue)
            ? throw context.Fault("a number and a text have no order")
            : false;
    }
}

/// <summary>Conditions joined by <c>and</c> and <c>or</c>, which bind to the right and alike.</summary>
internal sealed class LogicNode(Node[] operands, bool[] isAnd) : Node
{
    public override FluidValue Evaluate(RenderContext context)
    {
        // a and (b or (c and d)): the first operand that decides its tail decides everything.
        for (var i = 0; i < isAnd.Length; i++)
        {
            var truth = Comparison.IsTrue(operands[i].Evaluate(context));
            if (truth != isAnd[i])
            {
                return LiquidValues.Truth(truth);
            }
        }

        return LiquidValues.Truth(Comparison.IsTrue(operands[^1].Evaluate(context)));
    }
}

/// <summary>A value passed through filters.</summary>
internal sealed class FilteredNode(Node input, FilterCall[] filters) : Node
{
    public override FluidValue Evaluate(RenderContext context)
    {
        var value = input.Evaluate(context);
        foreach (var filter in filters)
        {
            value = filter.Entry.Code(value, filter.Arguments.Evaluate(context), context);
        }

        return value;
    }
}

internal sealed record FilterCall(FilterEntry Entry, ArgumentList Arguments);
