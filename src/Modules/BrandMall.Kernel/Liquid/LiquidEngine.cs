using System.Text;
using BrandMall.Kernel.Liquid.Parsing;
using BrandMall.Kernel.Liquid.Rendering;
using Microsoft.Extensions.ObjectPool;

namespace BrandMall.Kernel.Liquid;

/// <summary>Parses and renders Liquid within limits. Built once, safe for concurrent use.</summary>
public sealed class LiquidEngine
{
    private static readonly ObjectPool<StringBuilder> s_texts = new DefaultObjectPool<StringBuilder>(new StringBuilderPooledObjectPolicy { InitialCapacity = 4 * 1024, MaximumRetainedCapacity = 256 * 1024 });

    /// <summary>Builds an engine with the tags and filters of its extensions.</summary>
    /// <param name="limits">What one template may cost.</param>
    /// <param name="extensions">Tags and filters; later ones replace earlier ones of the same name.</param>
    /// <param name="models">The .NET types templates may see.</param>
    /// <param name="encode">False prints values without HTML encoding, for texts that are not HTML.</param>
    public LiquidEngine(LiquidLimits? limits = null, IEnumerable<ILiquidExtension>? extensions = null, LiquidModels? models = null, bool encode = true)
    {
        Limits = limits ?? new LiquidLimits();
        Models = models ?? new LiquidModels();
        Encode = encode;
        foreach (var extension in extensions ?? [])
        {
            extension.Extend(Language);
        }
    }

    /// <summary>What one template may cost.</summary>
    public LiquidLimits Limits { get; }

    /// <summary>The .NET types templates may see.</summary>
    public LiquidModels Models { get; }

    /// <summary>Whether values are HTML-encoded when printed.</summary>
    public bool Encode { get; }

    /// <summary>The tags and filters this engine knows.</summary>
    public LiquidLanguage Language { get; } = new();

    /// <summary>Parses a source.</summary>
    /// <exception cref="LiquidSyntaxException">It is not valid Liquid, or names a tag or filter nobody has.</exception>
    /// <exception cref="LiquidLimitException">It is too long, too deep or takes too long.</exception>
    public LiquidTemplate Parse(string source, string file) => new TemplateParser(this, source, file).Parse();

    /// <summary>Renders into a writer, which should buffer: writing is synchronous.</summary>
    /// <exception cref="LiquidLimitException">The template asked for too much.</exception>
    /// <exception cref="LiquidRenderException">A value does not fit its use.</exception>
    /// <exception cref="LiquidModelException">A value's type is not registered.</exception>
    public async ValueTask RenderAsync(LiquidTemplate template, LiquidScope scope, TextWriter output, CancellationToken ct)
    {
        var context = new RenderContext(this, scope, template, ct);
        await using var writer = new MeteredWriter(output, context);
        await context.RunAsync(template, writer);
        context.Settle();
    }

    /// <inheritdoc cref="RenderAsync(LiquidTemplate, LiquidScope, TextWriter, CancellationToken)"/>
    public async ValueTask<string> RenderAsync(LiquidTemplate template, LiquidScope scope, CancellationToken ct)
    {
        var text = s_texts.Get();
        try
        {
            await using var writer = new StringWriter(text);
            await RenderAsync(template, scope, writer, ct);
            return text.ToString();
        }
        finally
        {
            s_texts.Return(text);
        }
    }
}
