namespace BrandMall.Catalog.Import;

/// <summary>Nothing can be taken from this file.</summary>
/// <param name="code">Stable: <c>import.unreadable</c>, <c>import.encoding</c> …</param>
internal sealed class UnreadableFileException(string code, string message, int row = 0) : Exception(message)
{
    public string Code { get; } = code;

    public int Row { get; } = row;
}
