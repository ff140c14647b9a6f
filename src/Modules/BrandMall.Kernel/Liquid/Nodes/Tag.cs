using System.Text.Encodings.Web;
using BrandMall.Kernel.Liquid.Rendering;
using Fluid;
using Fluid.Ast;

namespace BrandMall.Kernel.Liquid.Nodes;

/// <summary>A statement of ours.</summary>
internal abstract class Tag : Statement
{
    /// <summary>Whether it prints nothing, so that white space around it in a block means nothing either.</summary>
    public virtual bool IsBlank => false;

    public abstract ValueTask<Completion> RenderAsync(TextWriter writer, RenderContext context);

    public sealed override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        RenderAsync(writer, (RenderContext)context);
}
