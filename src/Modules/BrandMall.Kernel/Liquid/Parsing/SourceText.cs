namespace BrandMall.Kernel.Liquid.Parsing;

/// <summary>A source and its name; turns offsets into lines and columns when something is wrong.</summary>
internal sealed record SourceText(string File, string Text)
{
    public LiquidSyntaxException Fault(int offset, string expected, string found)
    {
        offset = Math.Min(offset, Text.Length);
        var before = Text.AsSpan(0, offset);
        var line = 1 + before.Count('\n');
        var column = offset - before.LastIndexOf('\n');
        return new LiquidSyntaxException(File, line, column, expected, found);
    }

    public int LineAt(int offset) => 1 + Text.AsSpan(0, Math.Min(offset, Text.Length)).Count('\n');

    public static string Quote(ReadOnlySpan<char> text) => text.Length > 30 ? $"'{text[..30]}…'" : $"'{text}'";
}
