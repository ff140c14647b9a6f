namespace BrandMall.Kernel.Liquid;

/// <summary>A set of tags and filters, added once when the engine is built.</summary>
public interface ILiquidExtension
{
    /// <summary>Adds tags and filters.</summary>
    void Extend(LiquidLanguage language);
}
