namespace BrandMall.Catalog.Contracts;

/// <summary>A product on its own page.</summary>
/// <param name="Body">Sanitised HTML.</param>
/// <param name="Price">Of the selected variant when the address names one, else of all ("from"); null: not sellable here.</param>
/// <param name="Selected">The variant the address names, else the first.</param>
/// <param name="Chosen">Whether the address named <paramref name="Selected"/>.</param>
/// <param name="CategoryPaths">Categories the product stands in, the main one first.</param>
public sealed record ProductDetail(
    string Handle,
    string Title,
    string Subtitle,
    string Vendor,
    string Type,
    string Body,
    string Path,
    string Url,
    IReadOnlyList<PictureView> Pictures,
    PriceView? Price,
    bool Sellable,
    IReadOnlyList<OptionView> Options,
    IReadOnlyList<VariantView> Variants,
    VariantView? Selected,
    bool Chosen,
    IReadOnlyList<SpecificationView> Specifications,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> CategoryPaths,
    string SeoTitle,
    string SeoDescription)
{
    /// <summary>A word of the site's own; null: none.</summary>
    public string? Badge { get; init; }

    public BrandLink? Brand { get; init; }

    /// <summary>Null: it can be bought now, as far as time is concerned.</summary>
    public LaunchView? Launch { get; init; }
}
