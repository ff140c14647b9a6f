using System.Globalization;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Exchange;

/// <summary>Products as rows of a sheet: the import's own columns, a row a variant, further pictures in rows of their own. What is written here is read back as exactly what it was.</summary>
internal static class ProductSheet
{
    public const string SpecificationSeparator = ": ";

    private static readonly string[] s_fixed =
    [
        "Handle", "Title", "Subtitle", "Body (HTML)", "Vendor", "Brand", "Type", "Categories", "Tags", "Status", "Specifications", "Related",
        "Option1 Name", "Option1 Value", "Option2 Name", "Option2 Value", "Option3 Name", "Option3 Value",
        "Variant SKU", "Variant Grams", "Variant Price", "Variant Compare At Price", "Variant Barcode", "Variant Image",
        "Image Src", "Image Position", "Image Alt Text", "SEO Title", "SEO Description",
    ];

    public static readonly IReadOnlyList<string> Spoken = ["Title", "Subtitle", "Body", "Type", "SEO Title", "SEO Description", "Specifications"];

    /// <param name="locales">Languages that have columns of their own.</param>
    public static IReadOnlyList<string> Headers(IReadOnlyList<string> locales) => [.. s_fixed, .. locales.SelectMany(locale => Spoken.Select(word => $"{word} ({locale})"))];

    public static IEnumerable<IReadOnlyList<string>> Rows(SheetProduct sheet, IReadOnlyList<string> locales, string currency)
    {
        var product = sheet.Product;
        var variants = product.Offered.ToList();
        var headers = Headers(locales);
        for (var index = 0; index < Math.Max(1, Math.Max(variants.Count, product.Images.Count)); index++)
        {
            Dictionary<string, string> cells = new() { ["Handle"] = product.Handle };
            if (index == 0)
            {
                Head(cells, sheet, locales);
            }

            if (index < variants.Count)
            {
                Sell(cells, variants[index], sheet.Prices.GetValueOrDefault(variants[index].Sku), currency);
            }

            if (index < product.Images.Count)
            {
                cells["Image Src"] = product.Images[index].Path;
                cells["Image Position"] = (index + 1).ToString(CultureInfo.InvariantCulture);
                cells["Image Alt Text"] = product.Images[index].Alt ?? "";
            }

            yield return [.. headers.Select(header => SheetText.Escape(cells.GetValueOrDefault(header, "")))];
        }
    }

    public static string Lines(IEnumerable<Specification> specifications) => string.Join('\n', specifications.Select(s => s.Name + SpecificationSeparator + s.Value));

    private static void Head(Dictionary<string, string> cells, SheetProduct sheet, IReadOnlyList<string> locales)
    {
        var product = sheet.Product;
        (cells["Title"], cells["Subtitle"], cells["Body (HTML)"], cells["Vendor"], cells["Type"]) = (product.Title, product.Subtitle, product.Body, product.Vendor, product.Type);
        cells["Brand"] = sheet.Brand ?? "";
        cells["Categories"] = string.Join(", ", sheet.Categories);
        cells["Tags"] = string.Join(", ", product.Tags);
        cells["Status"] = product.Status switch { ProductStatus.Listed => "active", ProductStatus.Archived => "archived", _ => "draft" };
        cells["Specifications"] = Lines(product.Specifications);
        cells["Related"] = string.Join(", ", product.Related);
        (cells["SEO Title"], cells["SEO Description"]) = (product.Seo.Title ?? "", product.Seo.Description ?? "");
        foreach (var (index, option) in product.Options.Index())
        {
            cells[$"Option{index + 1} Name"] = option.Name;
        }

        foreach (var locale in locales.Where(product.Translations.ContainsKey))
        {
            var text = product.Translations[locale];
            foreach (var (word, said) in Spoken.Zip([text.Title, text.Subtitle, text.Body, text.Type, text.Seo?.Title, text.Seo?.Description, text.Specifications is { } list ? Lines(list) : null]))
            {
                cells[$"{word} ({locale})"] = said ?? "";
            }
        }
    }

    private static void Sell(Dictionary<string, string> cells, Variant variant, PriceEntry? price, string currency)
    {
        foreach (var (index, value) in variant.OptionValues.Index())
        {
            cells[$"Option{index + 1} Value"] = value;
        }

        cells["Variant SKU"] = variant.Sku;
        cells["Variant Grams"] = variant.Grams.ToString(CultureInfo.InvariantCulture);
        cells["Variant Price"] = price is null ? "" : MinorUnits.Text(price.AmountMinor, currency);
        cells["Variant Compare At Price"] = price?.CompareAtMinor is { } compare ? MinorUnits.Text(compare, currency) : "";
        (cells["Variant Barcode"], cells["Variant Image"]) = (variant.Barcode, variant.Image);
    }
}
