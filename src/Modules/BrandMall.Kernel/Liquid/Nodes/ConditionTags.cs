using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Ast;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Nodes;

/// <summary>A condition and what is printed when it holds.</summary>
internal sealed record Branch(Node? Condition, bool Negated, Block Body);

/// <summary><c>if</c> and <c>unless</c> with their other branches.</summary>
internal sealed class IfTag : Tag
{
    private readonly Branch[] _branches;

    public IfTag(Branch[] branches)
    {
        IsBlank = Array.TrueForAll(branches, b => b.Body.IsBlank);
        _branches = IsBlank ? Array.ConvertAll(branches, b => b with { Body = b.Body.WithoutWhiteSpace() }) : branches;
    }

    public override bool IsBlank { get; }

    public override ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        foreach (var branch in _branches)
        {
            if (branch.Condition is null || Comparison.IsTrue(branch.Condition.Evaluate(context)) != branch.Negated)
            {
                return branch.Body.RenderAsync(writer, context);
            }
        }

        return new(Completion.Normal);
    }
}

/// <summary>The values of a <c>when</c>, or none for <c>else</c>.</summary>
internal sealed record When(Node[]? Values, Block Body);

/// <summary><c>case</c>: every matching value prints its body; <c>else</c> prints when nothing before it matched.</summary>
internal sealed class CaseTag : Tag
{
    private readonly Node _subject;
    private readonly When[] _whens;

    public CaseTag(Node subject, When[] whens)
    {
        IsBlank = Array.TrueForAll(whens, w => w.Body.IsBlank);
        _subject = subject;
        _whens = IsBlank ? Array.ConvertAll(whens, w => w with { Body = w.Body.WithoutWhiteSpace() }) : whens;
    }

    public override bool IsBlank { get; }

    public override async ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context)
    {
        var value = _subject.Evaluate(context);
        var matched = false;
        foreach (var when in _whens)
        {
            foreach (var _ in when.Values is null ? (matched ? [] : [value]) : Matches(when.Values, value, context))
            {
                matched |= when.Values is not null;
                var completion = await when.Body.RenderAsync(writer, context);
                if (completion != Completion.Normal)
                {
                    return completion;
                }
            }
        }

        return Completion.Normal;
    }

    private static IEnumerable<FluidValue> Matches(Node[] options, FluidValue value, RenderContext context)
    {
        foreach (var option in options)
        {
            var candidate = option.Evaluate(context);
            if (Comparison.AreEqual(candidate, value))
            {
                yield return candidate;
            }
        }
    }
}
