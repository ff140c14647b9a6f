namespace BrandMall.Catalog.Products;

/// <summary>The words of a brand, collection or scene in one language.</summary>
internal sealed record LocalText(string? Title, string? Description)
{
    public static LocalText In(IReadOnlyDictionary<string, LocalText> translations, string locale) =>
        translations.GetValueOrDefault(locale) ?? translations.GetValueOrDefault(locale.Split('-')[0]) ?? new LocalText(null, null);
}
