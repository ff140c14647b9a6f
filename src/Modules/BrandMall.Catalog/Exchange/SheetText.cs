namespace BrandMall.Catalog.Exchange;

/// <summary>A cell that begins like a formula would be run by the spreadsheet that opens the file: it gets an apostrophe in front, and loses exactly that one when it comes back.</summary>
internal static class SheetText
{
    public static string Escape(string text) => LooksLikeFormula(text) ? $"'{text}" : text;

    public static string Unescape(string text) => text.Length > 1 && text[0] == '\'' && LooksLikeFormula(text[1..]) ? text[1..] : text;

    private static bool LooksLikeFormula(string text)
    {
        var first = text.AsSpan().TrimStart('\'');
        return first.Length > 0 && (first[0] is '=' or '+' or '-' or '@' or '\t' or '\r');
    }
}
