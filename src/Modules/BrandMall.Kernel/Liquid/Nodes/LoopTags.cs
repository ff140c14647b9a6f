using BrandMall.Kernel.Liquid.Filters;
using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Ast;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Nodes;

/// <summary>What a loop walks over and which part of it.</summary>
internal sealed class LoopSource(string variable, Node source, string title)
{
    public string Variable => variable;

    public string Title { get; } = $"{variable}-{title}";

    public Node? Limit { get; set; }

    public Node? Offset { get; set; }

    public bool OffsetContinues { get; set; }

    public bool Reversed { get; set; }

    public Node? Columns { get; set; }

    public LoopSlice Take(RenderContext context)
    {
        var items = Items(source.Evaluate(context), context);
        var start = OffsetContinues ? context.State.Continues?.GetValueOrDefault(Title) ?? 0 : Count(Offset, context) ?? 0;
        start = Math.Clamp(start, 0, items.Count);
        var count = Math.Clamp(Count(Limit, context) ?? items.Count, 0, items.Count - start);
        (context.State.Continues ??= new(StringComparer.Ordinal))[Title] = start + count;
        context.Walk(count);
        return new LoopSlice(items, start, count, Reversed);
    }

    public static int? Count(Node? expression, RenderContext context)
    {
        var value = expression?.Evaluate(context) ?? NilValue.Instance;
        if (value is NilValue)
        {
            return null;
        }

        return Numbers.Whole(value) is { } number
            ? (int)Math.Clamp(number, int.MinValue, int.MaxValue)
            : throw context.Fault("expected a whole number");
    }

    private static IReadOnlyList<FluidValue> Items(FluidValue value, RenderContext context)
    {
        switch (value)
        {
            case ArrayValue array:
                return array.Values;
            case StringValue text:
                return text.ToStringValue().Length == 0 ? [] : [text];
            case ModelLike:
                return [];
            case ObjectLike members:
                context.ChargeItems(members.Count);
                return [.. members.Pairs.Select(Members.Pair)];
            default:
                return [];
        }
    }
}

internal readonly record struct LoopSlice(IReadOnlyList<FluidValue> Items, int Start, int Count, bool Reversed)
{
    public FluidValue this[int index] => Items[Reversed ? Start + Count - 1 - index : Start + index];
}

internal sealed class ForTag : Tag
{
    private readonly LoopSource _source;
    private readonly Block _body;
    private readonly Block? _otherwise;

    public ForTag(LoopSource source, Block body, Block? otherwise)
    {
        IsBlank = body.IsBlank && otherwise?.IsBlank != false;
        _source = source;
        _body = IsBlank ? body.WithoutWhiteSpace() : body;
        _otherwise = IsBlank ? otherwise?.WithoutWhiteSpace() : otherwise;
    }

    public override bool IsBlank { get; }

    public override async ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        var slice = _source.Take(context);
        if (slice.Count == 0)
        {
            return _otherwise is null ? Completion.Normal : await _otherwise.RenderAsync(writer, context);
        }

        var loop = new LoopState("forloop", _source.Title, slice.Count, 0, context.State.Loop);
        var frame = new Frame(_source.Variable, NilValue.Instance) { Loop = loop };
        context.State.Loop = loop;
        context.Push(frame);
        try
        {
            for (var i = 0; i < slice.Count; i++)
            {
                frame.Item = slice[i];
                loop.Index0 = i;
                context.StepAgain();
                if (await _body.RenderAsync(writer, context) == Completion.Break)
                {
                    break;
                }
            }
        }
        finally
        {
            context.Pop();
            context.State.Loop = loop.Parent;
        }

        return Completion.Normal;
    }
}

internal sealed class TableRowTag(LoopSource source, Block body) : Tag
{
    public override async ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        var slice = source.Take(context);
        var columns = LoopSource.Count(source.Columns, context) is { } asked and > 0 ? asked : Math.Max(1, slice.Count);
        var loop = new LoopState("tablerowloop", source.Title, slice.Count, columns, null);
        var frame = new Frame(source.Variable, NilValue.Instance) { Loop = loop };
        context.Push(frame);
        try
        {
            writer.Write("<tr class=\"row1\">\n");
            for (var i = 0; i < slice.Count; i++)
            {
                frame.Item = slice[i];
                loop.Index0 = i;
                context.StepAgain();
                writer.Write($"<td class=\"col{(i % columns) + 1}\">");
                var completion = await body.RenderAsync(writer, context);
                writer.Write("</td>");
                if (completion == Completion.Break)
                {
                    break;
                }

                if ((i + 1) % columns == 0 && i + 1 < slice.Count)
                {
                    writer.Write($"</tr>\n<tr class=\"row{((i + 1) / columns) + 1}\">");
                }
            }

            writer.Write("</tr>\n");
        }
        finally
        {
            context.Pop();
        }

        return Completion.Normal;
    }
}
