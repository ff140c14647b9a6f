using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Ast;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Nodes;

/// <summary>How another template is called: its name, the value it is bound to, and extra arguments.</summary>
internal sealed record PartialCall(Node Name, Node? Bound, bool ForEach, string? Alias, KeyValuePair<string, Node>[] Arguments)
{
    public LiquidTemplate Resolve(RenderContext context, out string variable)
    {
        var name = Text.Of(Name.Evaluate(context));
        variable = Alias ?? name[(name.LastIndexOf('/') + 1)..];
        return context.Scope.Snippets(name) ?? throw context.Fault($"there is no snippet '{name}'");
    }

    public Dictionary<string, FluidValue> Evaluate(RenderContext context)
    {
        var values = new Dictionary<string, FluidValue>(StringComparer.Ordinal);
        foreach (var (name, value) in Arguments)
        {
            values[name] = value.Evaluate(context);
        }

        return values;
    }
}

/// <summary><c>include</c>: shares the caller's variables.</summary>
internal sealed class IncludeTag(PartialCall call) : Tag
{
    public override async ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        var template = call.Resolve(context, out var variable);
        var bound = call.Bound?.Evaluate(context) ?? context.Lookup(variable);
        var frame = new Frame(call.Evaluate(context));
        context.Push(frame);
        try
        {
            if (bound is not ArrayValue array)
            {
                frame.Set(variable, bound);
                return await context.RunAsync(template, writer);
            }

            context.Walk(array.Values.Count);
            foreach (var item in array.Values)
            {
                frame.Set(variable, item);
                context.StepAgain();
                var completion = await context.RunAsync(template, writer);
                if (completion != Completion.Normal)
                {
                    return completion;
                }
            }

            return Completion.Normal;
        }
        finally
        {
            context.Pop();
        }
    }
}

/// <summary><c>render</c>: sees its arguments and the scope's variables only.</summary>
internal sealed class RenderTag(PartialCall call) : Tag
{
    public override async ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        var template = call.Resolve(context, out var variable);
        var bound = call.Bound?.Evaluate(context);
        if (!call.ForEach || bound is not ArrayValue array)
        {
            var arguments = call.Evaluate(context);
            if (bound is not null)
            {
                arguments[variable] = bound;
            }

            await context.RunIsolatedAsync(template, arguments, writer);
            return Completion.Normal;
        }

        context.Walk(array.Values.Count);
        var loop = new LoopState("forloop", variable, array.Values.Count, 0, null);
        for (var i = 0; i < array.Values.Count; i++)
        {
            context.StepAgain();
            loop.Index0 = i;
            var arguments = call.Evaluate(context);
            arguments[variable] = array.Values[i];
            arguments["forloop"] = loop;
            await context.RunIsolatedAsync(template, arguments, writer);
        }

        return Completion.Normal;
    }
}

/// <summary>A tag another part of the system added.</summary>
internal sealed class CustomTag(ILiquidTag tag, ArgumentList arguments, Block? body) : Tag
{
    public override async ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        await tag.RenderAsync(new LiquidTagCall(context, writer, LiquidValues.ToArguments(arguments.Evaluate(context)), body));
        return Completion.Normal;
    }
}
