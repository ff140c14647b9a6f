using System.Text;
using System.Text.RegularExpressions;

namespace BrandMall.Catalog.Import;

/// <summary>Where the fields stand in a file, by Shopify's old and new header names, whatever their case, spaces and hyphens.</summary>
internal sealed partial class FileColumns
{
    public const int MaxColumns = 1_000;

    private static readonly Dictionary<string, Field> s_names = new()
    {
        ["handle"] = Field.Handle, ["urlhandle"] = Field.Handle,
        ["title"] = Field.Title,
        ["bodyhtml"] = Field.Body, ["body"] = Field.Body, ["description"] = Field.Body,
        ["vendor"] = Field.Vendor,
        ["type"] = Field.Type, ["producttype"] = Field.Type, ["customproducttype"] = Field.Type,
        ["tags"] = Field.Tags,
        ["published"] = Field.Published, ["publishedononlinestore"] = Field.Published,
        ["status"] = Field.Status,
        ["option1name"] = Field.Option1Name, ["option1value"] = Field.Option1Value,
        ["option2name"] = Field.Option2Name, ["option2value"] = Field.Option2Value,
        ["option3name"] = Field.Option3Name, ["option3value"] = Field.Option3Value,
        ["variantsku"] = Field.Sku, ["sku"] = Field.Sku,
        ["variantgrams"] = Field.Grams, ["weightvaluegrams"] = Field.Grams,
        ["variantprice"] = Field.Price, ["price"] = Field.Price,
        ["variantcompareatprice"] = Field.CompareAtPrice, ["compareatprice"] = Field.CompareAtPrice,
        ["variantbarcode"] = Field.Barcode, ["barcode"] = Field.Barcode,
        ["imagesrc"] = Field.ImageSource, ["productimageurl"] = Field.ImageSource,
        ["imageposition"] = Field.ImagePosition,
        ["imagealttext"] = Field.ImageAlt,
        ["variantimage"] = Field.VariantImage, ["variantimageurl"] = Field.VariantImage,
        ["seotitle"] = Field.SeoTitle, ["seodescription"] = Field.SeoDescription,
        ["variantinventoryqty"] = Field.InventoryQuantity, ["inventoryquantity"] = Field.InventoryQuantity,
        ["variantinventorypolicy"] = Field.InventoryPolicy, ["continuesellingwhenoutofstock"] = Field.InventoryPolicy,
        ["variantinventorytracker"] = Field.InventoryTracker, ["inventorytracker"] = Field.InventoryTracker,
        ["variantfulfillmentservice"] = Field.FulfillmentService, ["fulfillmentservice"] = Field.FulfillmentService,
        ["variantrequiresshipping"] = Field.RequiresShipping, ["requiresshipping"] = Field.RequiresShipping,
        ["varianttaxable"] = Field.Taxable, ["chargetax"] = Field.Taxable,
        ["varianttaxcode"] = Field.TaxCode, ["taxcode"] = Field.TaxCode,
        ["variantweightunit"] = Field.WeightUnit, ["weightunitfordisplay"] = Field.WeightUnit,
        ["costperitem"] = Field.Cost,
        ["subtitle"] = Field.Subtitle, ["brand"] = Field.Brand, ["categories"] = Field.Categories, ["specifications"] = Field.Specifications, ["related"] = Field.Related,
    };

    private readonly Dictionary<Field, int> _indexes = [];
    private readonly List<(string Word, string Locale, int Index)> _spoken = [];

    public FileColumns(IReadOnlyList<string> headers)
    {
        Headers = headers;
        if (headers.Count > MaxColumns)
        {
            throw new UnreadableFileException("import.columns", $"The file has {headers.Count} columns, more than {MaxColumns}.", 1);
        }

        for (var index = 0; index < headers.Count; index++)
        {
            if (Spoken().Match(headers[index].Trim()) is { Success: true } spoken)
            {
                _spoken.Add((spoken.Groups[1].Value, spoken.Groups[2].Value, index));
            }
            else if (s_names.TryGetValue(Key(headers[index]), out var field))
            {
                _indexes.TryAdd(field, index);
            }
        }

        if (!_indexes.ContainsKey(Field.Handle))
        {
            throw new UnreadableFileException("import.unreadable", "The first row has no column 'Handle' (or 'URL handle'): this is not a product file.", 1);
        }
    }

    public IReadOnlyList<string> Headers { get; }

    /// <summary>Columns of translations: <c>Title (en)</c>.</summary>
    public IReadOnlyList<(string Word, string Locale, int Index)> Translations => _spoken;

    public int? this[Field field] => _indexes.TryGetValue(field, out var index) ? index : null;

    /// <summary>The header as the file writes it.</summary>
    public string Name(Field field) => this[field] is { } index ? Headers[index].Trim() : field.ToString();

    [GeneratedRegex("^(Title|Subtitle|Body|Type|SEO Title|SEO Description|Specifications) \\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\)$")]
    private static partial Regex Spoken();

    private static string Key(string header)
    {
        var key = new StringBuilder(header.Length);
        foreach (var character in header.Where(char.IsLetterOrDigit))
        {
            key.Append(char.ToLowerInvariant(character));
        }

        return key.ToString();
    }
}
