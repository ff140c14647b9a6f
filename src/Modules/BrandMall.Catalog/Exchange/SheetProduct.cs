using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Exchange;

/// <param name="Brand">Handle.</param>
/// <param name="Categories">Paths, the main one first.</param>
/// <param name="Prices">Standing entries of the book prices of the site are written to, by code.</param>
internal sealed record SheetProduct(Product Product, string? Brand, IReadOnlyList<string> Categories, IReadOnlyDictionary<string, PriceEntry> Prices)
{
    /// <summary>Every field an import can change, in words: what a preview compares. Equal fields, equal product.</summary>
    public IReadOnlyDictionary<string, string> Fields(string currency)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal)
        {
            ["title"] = Product.Title, ["subtitle"] = Product.Subtitle, ["body"] = Product.Body, ["vendor"] = Product.Vendor, ["brand"] = Brand ?? "", ["type"] = Product.Type,
            ["categories"] = string.Join(", ", Categories), ["tags"] = string.Join(", ", Product.Tags), ["status"] = Product.Status.ToString().ToLowerInvariant(),
            ["specifications"] = ProductSheet.Lines(Product.Specifications), ["related"] = string.Join(", ", Product.Related),
            ["options"] = string.Join("; ", Product.Options.Select(o => $"{o.Name}: {string.Join(", ", o.Values)}")),
            ["images"] = string.Join('\n', Product.Images.Select(i => string.IsNullOrEmpty(i.Alt) ? i.Path : $"{i.Path} ({i.Alt})")),
            ["seo.title"] = Product.Seo.Title ?? "", ["seo.description"] = Product.Seo.Description ?? "",
        };
        foreach (var (locale, text) in Product.Translations)
        {
            (fields[$"title.{locale}"], fields[$"subtitle.{locale}"], fields[$"body.{locale}"], fields[$"type.{locale}"]) = (text.Title ?? "", text.Subtitle ?? "", text.Body ?? "", text.Type ?? "");
            (fields[$"seo.title.{locale}"], fields[$"seo.description.{locale}"], fields[$"specifications.{locale}"]) = (text.Seo?.Title ?? "", text.Seo?.Description ?? "", text.Specifications is { } list ? ProductSheet.Lines(list) : "");
        }

        foreach (var variant in Product.Variants.OrderBy(v => v.Position).ThenBy(v => v.Sku, StringComparer.Ordinal))
        {
            var price = Prices.GetValueOrDefault(variant.Sku);
            fields[$"variant {variant.Sku}"] = variant.Archived ? "archived" : string.Join(" / ", variant.OptionValues.DefaultIfEmpty("·"));
            fields[$"price {variant.Sku}"] = price is null ? "" : MinorUnits.Text(price.AmountMinor, currency);
            fields[$"compareAt {variant.Sku}"] = price?.CompareAtMinor is { } compare ? MinorUnits.Text(compare, currency) : "";
            (fields[$"barcode {variant.Sku}"], fields[$"grams {variant.Sku}"], fields[$"image {variant.Sku}"]) = (variant.Barcode, $"{variant.Grams}", variant.Image);
            fields[$"attributes {variant.Sku}"] = string.Join(", ", variant.Attributes.Select(a => $"{a.Key}={a.Value}"));
            fields[$"position {variant.Sku}"] = $"{variant.Position + 1}";
        }

        return fields;
    }
}
