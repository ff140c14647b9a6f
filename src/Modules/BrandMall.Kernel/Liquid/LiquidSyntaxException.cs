namespace BrandMall.Kernel.Liquid;

/// <summary>A template that does not parse. The message reads <c>file.liquid:12:5: expected '%}' to close tag 'if', found …</c>.</summary>
public sealed class LiquidSyntaxException : Exception
{
    internal LiquidSyntaxException(string file, int line, int column, string expected, string found)
        : base($"{file}:{line}:{column}: expected {expected}, found {found}")
    {
        File = file;
        Line = line;
        Column = column;
        Expected = expected;
    }

    /// <summary>The name the template was parsed under.</summary>
    public string File { get; }

    /// <summary>Line of the fault, from 1.</summary>
    public int Line { get; }

    /// <summary>Column of the fault, from 1.</summary>
    public int Column { get; }

    /// <summary>What the parser could have gone on with.</summary>
    public string Expected { get; }
}
