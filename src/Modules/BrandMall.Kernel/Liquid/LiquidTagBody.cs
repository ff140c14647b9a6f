namespace BrandMall.Kernel.Liquid;

/// <summary>Whether a custom tag has a body up to <c>{% end… %}</c>.</summary>
public enum LiquidTagBody
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Always.</summary>
    Required,

    /// <summary>When the next tag of its name or end is the end.</summary>
    Optional,
}
