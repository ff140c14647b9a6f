namespace BrandMall.Catalog.Contracts;

/// <summary>A product in a list, in the words of the page's locale and at the price of its site.</summary>
/// <param name="Path">Within the site: <c>/products/{handle}</c>.</param>
/// <param name="Url"><paramref name="Path"/> behind the site's and locale's prefix: what a link holds.</param>
/// <param name="SecondPicture">Shown when a pointer rests on the card; null when there is only one.</param>
/// <param name="Price">Null: not sellable here.</param>
/// <param name="Sku">The only variant's code; null where one has to be chosen.</param>
public sealed record ProductCard(
    string Handle,
    string Title,
    string Subtitle,
    string Vendor,
    string Type,
    string Path,
    string Url,
    PictureView? Picture,
    PictureView? SecondPicture,
    PriceView? Price,
    bool Sellable,
    string? Sku,
    int VariantCount,
    IReadOnlyList<OptionView> Options,
    IReadOnlyList<string> Tags)
{
    /// <summary>A word of the site's own on the card; null: none.</summary>
    public string? Badge { get; init; }

    public BrandLink? Brand { get; init; }

    /// <summary>Null: it can be bought now, as far as time is concerned.</summary>
    public LaunchView? Launch { get; init; }
}
