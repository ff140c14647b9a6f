using BrandMall.Kernel.Liquid.Rendering;
using Fluid;
using Fluid.Ast;

namespace BrandMall.Kernel.Liquid.Nodes;

/// <summary>A run of statements; the one place where every statement is counted and the deadline looked at.</summary>
internal sealed class Block
{
    private readonly Statement[] _statements;
    private readonly int[] _offsets;

    public Block(List<Statement> statements, List<int> offsets)
    {
        IsBlank = statements.TrueForAll(s => s is Tag { IsBlank: true });
        _statements = [.. statements];
        _offsets = [.. offsets];
    }

    public bool IsBlank { get; }

    /// <summary>The same without its white space: as in Shopify's Liquid, a condition or loop that prints nothing prints no white space either.</summary>
    public Block WithoutWhiteSpace()
    {
        var (statements, offsets) = (new List<Statement>(), new List<int>());
        for (var i = 0; i < _statements.Length; i++)
        {
            if (_statements[i] is not TextTag)
            {
                statements.Add(_statements[i]);
                offsets.Add(_offsets[i]);
            }
        }

        return new Block(statements, offsets);
    }

    public ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        context.EnsureStack();
        for (var i = 0; i < _statements.Length; i++)
        {
            context.Step(_offsets[i]);
            var pending = _statements[i].WriteToAsync(writer, NullEncoder.Default, context);
            if (!pending.IsCompletedSuccessfully)
            {
                return ContinueAsync(i, pending, writer, context);
            }

            var completion = pending.Result;
            if (completion != Completion.Normal)
            {
                return new(completion);
            }
        }

        return new(Completion.Normal);
    }

    private async ValueTask<Completion> ContinueAsync(int at, ValueTask<Completion> pending, TextWriter writer, RenderContext context)
    {
        var completion = await pending;
        for (var i = at + 1; completion == Completion.Normal && i < _statements.Length; i++)
        {
            context.Step(_offsets[i]);
            completion = await _statements[i].WriteToAsync(writer, NullEncoder.Default, context);
        }

        return completion;
    }
}
