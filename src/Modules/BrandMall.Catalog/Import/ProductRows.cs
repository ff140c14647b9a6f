using System.Globalization;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Exchange;
using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Import;

/// <summary>Makes one product of its rows: the first row with a title speaks for the product, every row may bring a variant and a picture.</summary>
internal static class ProductRows
{
    private const string DefaultTitle = "Default Title";

    public static FileProduct Assemble(string handle, IReadOnlyList<FileRow> rows, string currency, bool decimalComma)
    {
        var readable = rows.Where(r => !r.Broken).ToList();
        var head = readable.Find(r => r[Field.Title].Length > 0) ?? readable.FirstOrDefault();
        if (head is null)
        {
            return new FileProduct(handle, null, rows.Count, Lines(rows));
        }

        var optionNames = OptionNames(readable.Find(r => r[Field.Option1Name].Length > 0));
        var reading = new VariantReading(optionNames, currency, decimalComma);
        var variants = readable.Select(reading.Read).OfType<VariantDraft>().ToList();
        var complete = rows.Count == readable.Count && !reading.LeftOut;
        var draft = new ProductDraft
        {
            Handle = handle,
            Row = head.Number,
            Title = NullIfEmpty(head[Field.Title]),
            Body = Said(head, Field.Body),
            Vendor = Said(head, Field.Vendor),
            Type = Said(head, Field.Type),
            Subtitle = Said(head, Field.Subtitle),
            Brand = Said(head, Field.Brand),
            Categories = head.Columns[Field.Categories] is null ? null : Words(head[Field.Categories]),
            Specifications = head.Columns[Field.Specifications] is null ? null : Specifications(head[Field.Specifications]),
            Related = head.Columns[Field.Related] is null ? null : Words(head[Field.Related]),
            Spoken = Spoken(head),
            Tags = head.Columns[Field.Tags] is null ? null : Tags(head),
            Status = StatusOf(head),
            Options = [.. optionNames.Select((name, index) => new ProductOption(name, [.. variants.Select(v => v.Options[index]).Distinct()]))],
            Variants = variants,
            Images = Pictures(readable),
            Seo = head.Columns[Field.SeoTitle] is null ? null : new SeoText(NullIfEmpty(head[Field.SeoTitle]), NullIfEmpty(head[Field.SeoDescription])),
            Complete = complete,
        };
        return variants.Count == 0
            ? new FileProduct(handle, null, rows.Count, reading.LeftOut ? Lines(rows) : [.. Lines(rows), new(head.Number, "", "problem", "import.variants", $"The product '{handle}' has no row with a variant (an option value, a code or a price).", handle)])
            : new FileProduct(handle, draft, rows.Count, Lines(rows));
    }

    private static List<string> Words(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    /// <summary>A line each: <c>name: value</c>. A line without a name belongs to the value before it.</summary>
    private static List<Specification> Specifications(string text)
    {
        List<Specification> said = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = line.IndexOf(ProductSheet.SpecificationSeparator, StringComparison.Ordinal);
            if (at > 0)
            {
                said.Add(new Specification(line[..at], line[(at + ProductSheet.SpecificationSeparator.Length)..]));
            }
            else if (line.Split('：', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, var value])
            {
                said.Add(new Specification(name, value));
            }
            else if (said.Count > 0)
            {
                said[^1] = said[^1] with { Value = $"{said[^1].Value}\n{line}" };
            }
        }

        return said;
    }

    /// <summary>By language; a file without such columns says nothing of translations.</summary>
    private static Dictionary<string, ProductText>? Spoken(FileRow head) => head.Spoken.Count == 0 ? null : head.Spoken.GroupBy(s => s.Key.Locale).ToDictionary(s => s.Key, s =>
    {
        string? Word(string word) => head.Spoken.GetValueOrDefault((s.Key, word)) is { Length: > 0 } text ? text : null;
        var seo = new SeoText(Word("SEO Title"), Word("SEO Description"));
        return new ProductText
        {
            Title = Word("Title"),
            Subtitle = Word("Subtitle"),
            Body = Word("Body"),
            Type = Word("Type"),
            Seo = seo is { Title: null, Description: null } ? null : seo,
            Specifications = Word("Specifications") is { } list ? Specifications(list) : null,
        };
    });

    private static List<ImportReportLine> Lines(IReadOnlyList<FileRow> rows) => [.. rows.SelectMany(r => r.Lines)];

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    /// <summary>A file without the column says nothing; an empty cell says: empty.</summary>
    private static string? Said(FileRow row, Field field) => row.Columns[field] is null ? null : row[field];

    private static List<string> OptionNames(FileRow? row)
    {
        List<string> names = row is null ? [] : [.. new[] { row[Field.Option1Name], row[Field.Option2Name], row[Field.Option3Name] }.Where(name => name.Length > 0)];
        return names.Count == 1 && row![Field.Option1Value] == DefaultTitle ? [] : names;
    }

    private static List<string> Tags(FileRow head)
    {
        List<string> tags = [.. head[Field.Tags].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
        if (tags.RemoveAll(tag => tag.Length > ProductTag.MaxLength) > 0)
        {
            head.Warning(Field.Tags, "import.tags", $"A tag has at most {ProductTag.MaxLength} characters; longer ones were left out.");
        }

        return tags;
    }

    private static ProductStatus? StatusOf(FileRow head)
    {
        ProductStatus? status = ProductStatus.Listed;
        switch (head[Field.Status].ToLowerInvariant())
        {
            case "" or "active":
                break;
            case "draft" or "unlisted":
                status = ProductStatus.Draft;
                break;
            case "archived":
                return ProductStatus.Archived;
            default:
                head.Problem(Field.Status, "import.status", "A status is active, draft or archived. The product keeps its own, a new one is a draft.");
                return null;
        }

        switch (head[Field.Published].ToLowerInvariant())
        {
            case "" or "true" or "yes" or "1":
                return status;
            case "false" or "no" or "0":
                return ProductStatus.Draft;
            default:
                head.Problem(Field.Published, "import.boolean", "This is neither true nor false. The product keeps its status, a new one is a draft.");
                return null;
        }
    }

    private static List<ProductImage> Pictures(IEnumerable<FileRow> rows) =>
    [
        .. rows.Where(r => r[Field.ImageSource].Length > 0)
            .OrderBy(r => int.TryParse(r[Field.ImagePosition], NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : int.MaxValue)
            .DistinctBy(r => r[Field.ImageSource])
            .Select(r => new ProductImage(r[Field.ImageSource], NullIfEmpty(r[Field.ImageAlt]))),
    ];
}
