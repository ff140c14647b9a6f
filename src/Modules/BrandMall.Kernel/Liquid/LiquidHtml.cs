namespace BrandMall.Kernel.Liquid;

/// <summary>Text that is HTML already: it is printed as it is, never encoded again.</summary>
public sealed record LiquidHtml(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
