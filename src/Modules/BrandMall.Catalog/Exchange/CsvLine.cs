using System.Buffers;
using System.Text;

namespace BrandMall.Catalog.Exchange;

/// <summary>One record as RFC 4180 writes it.</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(",\"\r\n");

    public static string Of(IEnumerable<string> cells)
    {
        StringBuilder line = new();
        foreach (var (index, cell) in cells.Index())
        {
            line.Append(index > 0 ? "," : "");
            if (cell.AsSpan().ContainsAny(s_special))
            {
                line.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                line.Append(cell);
            }
        }

        return line.Append("\r\n").ToString();
    }
}
