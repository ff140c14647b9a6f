namespace BrandMall.Kernel.Liquid;

/// <summary>
/// A tag added by another part of the system. Arguments are values and <c>name: value</c> pairs, separated by spaces or commas:
/// <c>{% slot 'items', limit: 3 %}</c>, <c>{% shape_add_classes item "a b" %}</c>. One instance serves all renders at once; what a render needs comes from its scope.
/// </summary>
public interface ILiquidTag
{
    /// <summary>Name as written, such as <c>slot</c>; its end is <c>end</c> + name.</summary>
    string Name { get; }

    /// <summary>Whether there is a body.</summary>
    LiquidTagBody Body => LiquidTagBody.None;

    /// <summary>Writes what the tag stands for.</summary>
    ValueTask RenderAsync(LiquidTagCall call);
}
