using BrandMall.Catalog.Contracts;

namespace BrandMall.Catalog.Import;

/// <summary>A row of the file that belongs to a product: its cells as text, and what was said about it so far.</summary>
internal sealed class FileRow(int number, FileColumns columns)
{
    private const int ExcerptLength = 80;
    private readonly Dictionary<Field, string> _cells = [];

    public int Number { get; } = number;

    public FileColumns Columns { get; } = columns;

    /// <summary>Could not be read at all: nothing of it is used.</summary>
    public bool Broken { get; private set; }

    public List<ImportReportLine> Lines { get; } = [];

    /// <summary>Trimmed; empty where the file has nothing.</summary>
    public string this[Field field]
    {
        get => _cells.GetValueOrDefault(field, "");
        set => _cells[field] = value;
    }

    /// <summary>What the row says in other languages: by language and word of the header.</summary>
    public Dictionary<(string Locale, string Word), string> Spoken { get; } = [];

    public bool Has(Field field) => _cells.ContainsKey(field);

    public void Break(string column, string code, string message, string value)
    {
        Broken = true;
        Lines.Add(new(Number, Excerpt(column), "problem", code, message, Excerpt(value)));
    }

    public void Problem(Field field, string code, string message) => Lines.Add(new(Number, Excerpt(Columns.Name(field)), "problem", code, message, Excerpt(this[field])));

    public void Warning(Field field, string code, string message) => Lines.Add(new(Number, Excerpt(Columns.Name(field)), "warning", code, message, Excerpt(this[field])));

    public static string Excerpt(string value)
    {
        value = value.Replace("\0", "", StringComparison.Ordinal);
        if (value.Length <= ExcerptLength)
        {
            return value;
        }

        var length = char.IsHighSurrogate(value[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return value[..length] + "…";
    }
}
