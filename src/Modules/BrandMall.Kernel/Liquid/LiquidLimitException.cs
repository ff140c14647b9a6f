namespace BrandMall.Kernel.Liquid;

/// <summary>A template asked for more than <see cref="LiquidLimits"/> or its page's <see cref="LiquidBudget"/> allow.</summary>
public sealed class LiquidLimitException : Exception
{
    internal LiquidLimitException(string limit, long allowed, string file, int line)
        : base($"{file}:{line}: more than the {allowed} allowed for '{limit}'")
    {
        Limit = limit;
        File = file;
        Line = line;
    }

    /// <summary>Name of the limit: <c>source, parse, nesting, steps, render, output, collection, text, work, recursion, stack</c>, or <c>page steps</c>, <c>page output</c>.</summary>
    public string Limit { get; }

    /// <summary>The template in which the limit was met.</summary>
    public string File { get; }

    /// <summary>Line of the statement, from 1.</summary>
    public int Line { get; }
}
