namespace BrandMall.Kernel.Liquid;

/// <summary>A template that parses but cannot be rendered with the values it was given, such as a division by zero or a snippet nobody has.</summary>
public sealed class LiquidRenderException : Exception
{
    internal LiquidRenderException(string file, int line, string reason)
        : base($"{file}:{line}: {reason}")
    {
        File = file;
        Line = line;
    }

    /// <summary>The template in which it happened.</summary>
    public string File { get; }

    /// <summary>Line of the statement, from 1.</summary>
    public int Line { get; }
}
