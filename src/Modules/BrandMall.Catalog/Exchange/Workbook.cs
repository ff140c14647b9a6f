using System.Globalization;
using System.IO.Compression;
using System.Text;
using BrandMall.Catalog.Import;
using MiniExcelLibs;

namespace BrandMall.Catalog.Exchange;

/// <summary>XLSX in and out. A workbook that comes in is written as CSV first, so that there is one reader of products.</summary>
internal static class Workbook
{
    public const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const long MaxUnpacked = 400L << 20;

    public static bool IsWorkbook(Stream file)
    {
        Span<byte> head = stackalloc byte[4];
        file.Position = 0;
        var read = file.ReadAtLeast(head, 4, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 4 && head.SequenceEqual("PK\x03\x04"u8);
    }

    public static Task WriteAsync(Stream target, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows, CancellationToken ct) =>
        target.SaveAsAsync(rows.Select(row => headers.Zip(row).ToDictionary(cell => cell.First, cell => (object)cell.Second)), cancellationToken: ct);

    /// <summary>The first sheet as UTF-8 CSV.</summary>
    public static async Task<Stream> AsCsvAsync(Stream file, Stream csv, CancellationToken ct)
    {
        try
        {
            // A small file can unpack into something that fills the disk.
            using (var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (zip.Entries.Sum(e => e.Length) > MaxUnpacked)
                {
                    throw new UnreadableFileException("import.size", "The workbook is too large. Split it.");
                }
            }

            file.Position = 0;
            await using var text = new StreamWriter(csv, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
            foreach (IDictionary<string, object?> row in file.Query(useHeaderRow: false).Take(ProductFile.MaxRows + 2))
            {
                await text.WriteAsync(CsvLine.Of(row.Values.Select(Text)).AsMemory(), ct);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or System.Xml.XmlException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UnreadableFileException("import.workbook", "The workbook cannot be read.");
        }

        csv.Position = 0;
        return csv;
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
