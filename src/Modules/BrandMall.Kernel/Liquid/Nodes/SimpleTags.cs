using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Ast;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Nodes;

/// <summary>Text between tags.</summary>
internal sealed class TextTag(string text) : Tag
{
    private readonly bool _isBlank = string.IsNullOrWhiteSpace(text);

    public override bool IsBlank => _isBlank;

    public override ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        writer.Write(text);
        return new(Completion.Normal);
    }
}

/// <summary>A comment, or anything else that neither prints nor acts.</summary>
internal sealed class NothingTag : Tag
{
    public override bool IsBlank => true;

    public override ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context) => new(Completion.Normal);
}

/// <summary><c>{{ … }}</c> and <c>{% echo … %}</c></summary>
internal sealed class PrintTag(Node value) : Tag
{
    public override ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        context.Print(writer, value.Evaluate(context));
        return new(Completion.Normal);
    }
}

internal sealed class AssignTag(string name, Node value) : Tag
{
    public override bool IsBlank => true;

    public override ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        context.Assign(name, value.Evaluate(context));
        return new(Completion.Normal);
    }
}

internal sealed class CaptureTag(string name, Block body) : Tag
{
    public override bool IsBlank => true;

    public override async ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        await using var capture = new CaptureWriter(context);
        var completion = await body.RenderAsync(capture, context);
        context.Assign(name, context.Engine.Encode ? LiquidValues.Html(capture.ToString()) : LiquidValues.Of(capture.ToString()));
        return completion;
    }
}

internal sealed class IfChangedTag(Block body) : Tag
{
    public override async ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        await using var capture = new CaptureWriter(context);
        var completion = await body.RenderAsync(capture, context);
        var text = capture.ToString();
        if (!string.Equals(text, context.LastChanged, StringComparison.Ordinal))
        {
            context.LastChanged = text;
            writer.Write(text);
        }

        return completion;
    }
}

/// <summary><c>increment</c> prints, then adds; <c>decrement</c> takes away, then prints.</summary>
internal sealed class CounterTag(string name, bool up) : Tag
{
    public override ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        var counters = context.State.Counters ??= new(StringComparer.Ordinal);
        var value = counters.GetValueOrDefault(name);
        counters[name] = up ? value + 1 : value - 1;
        context.Print(writer, NumberValue.Create(up ? value : value - 1));
        return new(Completion.Normal);
    }
}

internal sealed class CycleTag(Node? group, string title, Node[] values) : Tag
{
    public override ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        var cycles = context.State.Cycles ??= new(StringComparer.Ordinal);
        var key = group is null ? title : Text.Of(group.Evaluate(context));
        var at = cycles.GetValueOrDefault(key);
        if (at < values.Length)
        {
            context.Print(writer, values[at].Evaluate(context));
        }

        cycles[key] = at + 1 >= values.Length ? 0 : at + 1;
        return new(Completion.Normal);
    }
}

/// <summary>Statements in a row, such as the lines of <c>{% liquid %}</c>.</summary>
internal sealed class BodyTag(Block body) : Tag
{
    public override bool IsBlank => body.IsBlank;

    public override ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context) => body.RenderAsync(writer, context);
}
