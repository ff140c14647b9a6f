namespace BrandMall.Kernel.Liquid.Parsing;

internal enum TokenKind
{
    End,
    Name,
    Text,
    Number,
    Symbol,
}

/// <summary>A word of a tag: its kind, its place and, for symbols, itself.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Symbol)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && string.Equals(Symbol, symbol, StringComparison.Ordinal);
}
