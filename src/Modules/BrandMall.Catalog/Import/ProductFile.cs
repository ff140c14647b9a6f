using System.Text;
using BrandMall.Catalog.Exchange;
using BrandMall.Catalog.Products;
using CsvHelper;

namespace BrandMall.Catalog.Import;

/// <summary>
/// A product CSV, read row by row. Rows of one product may lie anywhere: a first pass notes where each product's last row is, the second hands a product over at its last row,
/// so only products whose rows are still to come are held in memory.
/// </summary>
internal sealed class ProductFile(Stream file, Encoding encoding, string currency)
{
    public const int MaxRows = 1_000_000;
    public const int MaxCell = 64 << 10;
    public const int MaxOpenRows = 100_000;

    /// <summary>An unclosed quote would swallow the rest of the file into one cell.</summary>
    private const int MaxRecord = 8 << 20;

    private static readonly Field[] s_fields = Enum.GetValues<Field>();

    /// <summary>Rows that look like formulas to a spreadsheet are kept as text, and named.</summary>
    private static readonly Field[] s_texts =
        [Field.Title, Field.Body, Field.Vendor, Field.Type, Field.Tags, Field.Option1Name, Field.Option1Value, Field.Option2Name, Field.Option2Value, Field.Option3Name, Field.Option3Value, Field.Sku, Field.Barcode, Field.ImageAlt, Field.SeoTitle, Field.SeoDescription, Field.Subtitle, Field.Specifications];

    /// <summary>Row number of each product's last row. Throws when the file cannot be read to its end.</summary>
    public Dictionary<string, int> Scan()
    {
        Dictionary<string, int> last = new(StringComparer.Ordinal);
        foreach (var (csv, columns, number, _) in Rows())
        {
            if (HandleOf(csv, columns, out _) is { } handle)
            {
                last[handle] = number;
            }
        }

        return last;
    }

    /// <summary>Products in the order in which they are complete.</summary>
    public IEnumerable<FileProduct> Read(IReadOnlyDictionary<string, int> lastRows)
    {
        Dictionary<string, List<FileRow>> open = new(StringComparer.Ordinal);
        var openRows = 0;
        foreach (var (csv, columns, number, unclosed) in Rows())
        {
            var row = ReadRow(csv, columns, number, unclosed);
            var handle = HandleOf(csv, columns, out var raw);
            if (handle is null)
            {
                if (!IsBlank(csv))
                {
                    row.Lines.Clear();
                    row.Break(columns.Name(Field.Handle), "import.handle", raw.Length == 0 ? "The row names no product (its handle is empty)." : "A handle consists of letters, digits, hyphens and underscores, at most 200.", raw);
                    yield return new FileProduct(null, null, 1, row.Lines);
                }

                continue;
            }

            if (!open.TryGetValue(handle, out var rows))
            {
                open[handle] = rows = [];
            }

            rows.Add(row);
            if (++openRows > MaxOpenRows)
            {
                throw new UnreadableFileException("import.scattered", $"More than {MaxOpenRows} rows belong to products whose other rows lie far below. Sort the file by handle.", number);
            }

            if (number == lastRows[handle])
            {
                open.Remove(handle);
                openRows -= rows.Count;
                yield return ProductRows.Assemble(handle, rows, currency, decimalComma: csv.Separator == ';');
            }
        }
    }

    private static string? HandleOf(CsvReader csv, FileColumns columns, out string raw)
    {
        var index = columns[Field.Handle]!.Value;
        raw = index < csv.FieldCount && csv.GetRawSpan(index).Length <= MaxCell ? csv.GetString(index).Trim() : "";
        return Slugs.Handle(raw);
    }

    private static bool IsBlank(CsvReader csv)
    {
        for (var index = 0; index < csv.FieldCount; index++)
        {
            if (!csv.GetSpan(index).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<(CsvReader Csv, FileColumns Columns, int Number, bool Unclosed)> Rows()
    {
        file.Position = 0;
        var unclosed = false;
        using var text = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        using var csv = CsvReader.Create(text, new CsvReaderOptions
        {
            MaxRecordSize = MaxRecord,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            OnMalformedRecord = record => unclosed |= record.Reason == CsvMalformedReason.UnterminatedQuote,
        }, true);
        Careful(() => csv.ReadHeader(), 1);
        var columns = new FileColumns([.. csv.Headers]);
        for (var number = 2; Careful(csv.Read, number); number++)
        {
            if (number > MaxRows + 1)
            {
                throw new UnreadableFileException("import.rows", $"The file has more than {MaxRows} rows. Split it.", number);
            }

            yield return (csv, columns, number, unclosed);
            unclosed = false;
        }
    }

    private static void Careful(Action read, int number) => Careful(() =>
    {
        read();
        return true;
    }, number);

    private static bool Careful(Func<bool> read, int number)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException malformed)
        {
            throw new UnreadableFileException("import.record", $"The row cannot be read, perhaps a quote is not closed. {malformed.Message}", number);
        }
    }

    private static FileRow ReadRow(CsvReader csv, FileColumns columns, int number, bool unclosed)
    {
        var row = new FileRow(number, columns);
        if (unclosed)
        {
            row.Break("", "import.quote", "A quote opens here and is never closed: this row and everything after it was left out.", "");
            return row;
        }

        for (var index = columns.Headers.Count; index < csv.FieldCount; index++)
        {
            if (!csv.GetSpan(index).IsEmpty)
            {
                row.Break("", "import.cells", $"The row has {csv.FieldCount} cells, the header {columns.Headers.Count}. The row was left out.", csv.GetRawSpan(index).Length > MaxCell ? "" : csv.GetString(index));
                return row;
            }
        }

        for (var index = 0; index < Math.Min(csv.FieldCount, columns.Headers.Count); index++)
        {
            if (csv.GetRawSpan(index).Length > MaxCell)
            {
                row.Break(columns.Headers[index], "import.cell", $"A cell holds more than {MaxCell >> 10} KB. The row was left out.", Encoding.UTF8.GetString(csv.GetRawSpan(index)[..100]));
                return row;
            }
        }

        var escaped = false;
        foreach (var field in s_fields)
        {
            // A database text cannot hold NUL, and no product needs one.
            if (columns[field] is { } index && index < csv.FieldCount && csv.GetString(index).Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } text)
            {
                row[field] = SheetText.Unescape(text);
                escaped |= row[field].Length != text.Length;
            }
        }

        foreach (var (word, locale, index) in columns.Translations.Where(c => c.Index < csv.FieldCount))
        {
            row.Spoken[(locale, word)] = SheetText.Unescape(csv.GetString(index).Replace("\0", "", StringComparison.Ordinal).Trim());
        }

        if (escaped)
        {
            return row;         // whoever wrote it knew what a formula looks like
        }

        foreach (var field in s_texts.Where(field => row[field].Length > 1 && row[field][0] is '=' or '+' or '-' or '@'))
        {
            row.Warning(field, "import.formula", "The cell would be a formula in a spreadsheet; it was taken as text.");
        }

        return row;
    }
}
