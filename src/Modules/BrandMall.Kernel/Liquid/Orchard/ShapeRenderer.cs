using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Finds a shape's template and renders it, its wrappers around it, once.</summary>
internal static class ShapeRenderer
{
    public static LiquidHtml Render(Shape shape, RenderContext context)
    {
        if (shape.Metadata.ChildContent is { } done)
        {
            return done;
        }

        var scene = context.Scope.Feature<OrchardScene>();
        var template = ShapeNames.Candidates(shape.Metadata).Select(type => scene?.Templates(type)).FirstOrDefault(t => t is not null);
        var html = template is not null
            ? Run(template, shape, context)
            : IsContainer(shape) ? RenderItems(shape, context)
            : throw context.Fault($"there is no template for the shape type '{shape.Metadata.Type}'");

        // The template may have rendered the same shape as another type; the outer result stands.
        shape.Metadata.ChildContent = html;
        foreach (var wrapper in shape.Metadata.Wrappers.ToArray())
        {
            if (ShapeNames.Fallbacks(wrapper).Select(type => scene?.Templates(type)).FirstOrDefault(t => t is not null) is { } around)
            {
                shape.Metadata.ChildContent = Run(around, shape, context);
            }
        }

        return shape.Metadata.ChildContent;
    }

    /// <summary>A shape, a sequence of them, HTML or plain text.</summary>
    public static LiquidHtml RenderAny(object? value, RenderContext context) => value switch
    {
        null => new LiquidHtml(string.Empty),
        Shape shape => Render(shape, context),
        LiquidHtml html => html,
        IEnumerable<object?> several => new LiquidHtml(string.Concat(several.Select(item => RenderAny(item, context).Value))),
        _ => new LiquidHtml(HtmlText.Encode(LiquidArguments.AsText(value) ?? string.Empty)),
    };

    private static LiquidHtml RenderItems(Shape shape, RenderContext context)
    {
        var html = string.Concat(shape.Items.Select(item => RenderAny(item, context).Value));
        context.ChargeText(html.Length);
        return new LiquidHtml(html);
    }

    /// <summary>Zones and plain lists need no template: they are their children.</summary>
    private static bool IsContainer(Shape shape) => shape.Metadata.Type is "Zone" or "ContentZone" or "List" || shape.Metadata.Type.StartsWith("Zone__", StringComparison.Ordinal);

    private static LiquidHtml Run(LiquidTemplate template, Shape shape, RenderContext context)
    {
        using var capture = new CaptureWriter(context);
        var variables = new Dictionary<string, FluidValue>(StringComparer.Ordinal) { ["Model"] = LiquidValues.From(shape, context) };
        var pending = context.RunIsolatedAsync(template, variables, capture);
        if (!pending.IsCompleted)
        {
            // A filter cannot wait; only a tag that leaves the thread gets here.
            pending.AsTask().GetAwaiter().GetResult();
        }
        else
        {
            pending.GetAwaiter().GetResult();
        }

        return new LiquidHtml(capture.ToString());
    }
}
