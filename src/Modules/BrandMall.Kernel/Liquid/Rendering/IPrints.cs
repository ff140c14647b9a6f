namespace BrandMall.Kernel.Liquid.Rendering;

/// <summary>A model that prints as HTML of its own making.</summary>
internal interface IPrints
{
    LiquidHtml Print(RenderContext context);
}
