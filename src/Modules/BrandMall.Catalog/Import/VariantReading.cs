using System.Globalization;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Import;

/// <summary>Reads the variants from the rows of one product; a row that makes no sense gets one line and is left out.</summary>
internal sealed class VariantReading(IReadOnlyList<string> optionNames, string currency, bool decimalComma)
{
    private static readonly Field[] s_marks = [Field.Option1Value, Field.Option2Value, Field.Option3Value, Field.Sku, Field.Price, Field.Barcode];
    private static readonly Field[] s_values = [Field.Option1Value, Field.Option2Value, Field.Option3Value];
    private static readonly (Field Field, string Name)[] s_attributes =
    [
        (Field.InventoryQuantity, "inventory_quantity"), (Field.InventoryPolicy, "inventory_policy"), (Field.InventoryTracker, "inventory_tracker"),
        (Field.FulfillmentService, "fulfillment_service"), (Field.RequiresShipping, "requires_shipping"), (Field.Taxable, "taxable"),
        (Field.TaxCode, "tax_code"), (Field.WeightUnit, "weight_unit"), (Field.Cost, "cost"),
    ];

    private readonly HashSet<string> _combinations = [];
    private readonly HashSet<string> _skus = [];

    /// <summary>Some row with a variant was left out: the variants read are not all there are.</summary>
    public bool LeftOut { get; private set; }

    /// <summary>Null: the row brings no variant (only a picture), or one that was left out.</summary>
    public VariantDraft? Read(FileRow row)
    {
        if (!s_marks.Any(row.Has))
        {
            return null;
        }

        var variant = ReadSound(row);
        LeftOut |= variant is null;
        return variant;
    }

    private VariantDraft? ReadSound(FileRow row)
    {
        if (Price(row, Field.Price) is not { } price || Price(row, Field.CompareAtPrice) is not { } compareAt || Options(row) is not { } options)
        {
            return null;
        }

        if (row[Field.Sku].Length > Slugs.MaxLength)
        {
            row.Problem(Field.Sku, "import.sku", $"A code has at most {Slugs.MaxLength} characters. The row was left out.");
            return null;
        }

        if (row[Field.Sku].Length > 0 && !_skus.Add(row[Field.Sku]))
        {
            row.Problem(Field.Sku, "import.sku", "The code stands twice in this product. The row was left out.");
            return null;
        }

        if (!_combinations.Add(Variant.CombinationOf(options)))
        {
            row.Problem(Field.Option1Value, "import.combination", "These option values stand twice in this product. The row was left out.");
            return null;
        }

        if (row[Field.Price].Length == 0)
        {
            row.Warning(Field.Price, "import.price", "The row has no price: the variant is not sold before it has one.");
        }

        return new VariantDraft
        {
            Sku = row[Field.Sku],
            Options = options,
            Price = price.Amount,
            CompareAtPrice = compareAt.Amount is > 0 ? compareAt.Amount : null,
            Barcode = row.Columns[Field.Barcode] is null ? null : row[Field.Barcode],
            Grams = Grams(row),
            Image = row.Columns[Field.VariantImage] is null ? null : row[Field.VariantImage],
            Attributes = !s_attributes.Any(a => row.Columns[a.Field] is not null) ? null : s_attributes.Where(a => row[a.Field].Length > 0).ToDictionary(a => a.Name, a => row[a.Field]),
            Row = row.Number,
        };
    }

    private (long? Amount, bool)? Price(FileRow row, Field field)
    {
        var text = row[field];
        if (text.Length == 0)
        {
            return (null, true);
        }

        switch (MinorUnits.Read(text, currency, decimalComma))
        {
            case null:
                row.Problem(field, "import.price", "This is not a price. The row was left out.");
                return null;
            case < 0:
                row.Problem(field, "import.price", "A price is not below zero. The row was left out.");
                return null;
            case { } amount:
                return (amount, true);
        }
    }

    private List<string>? Options(FileRow row)
    {
        var values = s_values.Select(field => row[field]).ToList();
        if (optionNames.Count == 0)
        {
            if (values[0].Length == 0 || values[0] == "Default Title")
            {
                return [];
            }

            row.Problem(Field.Option1Value, "import.options", "The product has no option name for this value. The row was left out.");
            return null;
        }

        if (values.Take(optionNames.Count).All(v => v.Length > 0) && values.Skip(optionNames.Count).All(v => v.Length == 0))
        {
            return values[..optionNames.Count];
        }

        row.Problem(Field.Option1Value, "import.options", $"The product has the options {string.Join(", ", optionNames)}; the row does not have exactly one value for each. It was left out.");
        return null;
    }

    private static long? Grams(FileRow row)
    {
        var text = row[Field.Grams];
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var grams) && grams < 1_000_000_000)
        {
            return (long)decimal.Round(grams, MidpointRounding.AwayFromZero);
        }

        row.Warning(Field.Grams, "import.grams", "This is not a weight; it was left out.");
        return null;
    }
}
