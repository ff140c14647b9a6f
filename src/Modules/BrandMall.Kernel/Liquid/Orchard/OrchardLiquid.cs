namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>The tags and filters of Orchard Core's Liquid, working on an <see cref="OrchardScene"/>.</summary>
public sealed class OrchardLiquid : ILiquidExtension
{
    /// <inheritdoc/>
    public void Extend(LiquidLanguage language)
    {
        LayoutTags.AddTo(language);
        ShapeTags.AddTo(language);
        ResourceTags.AddTo(language);
        LinkTags.AddTo(language);
        RequestTags.AddTo(language);
        ShapeFilters.AddTo(language);
        ContentFilters.AddTo(language);
        UrlFilters.AddTo(language);
        WritingFilters.AddTo(language);
    }
}
