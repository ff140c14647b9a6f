namespace BrandMall.Kernel.Liquid;

/// <summary>What one template may cost. The defaults are generous for a page and small for an attacker.</summary>
public sealed record LiquidLimits
{
    /// <summary>Longest source, in UTF-16 characters.</summary>
    public int SourceChars { get; init; } = 128 * 1024;

    /// <summary>Longest time for parsing one source.</summary>
    public TimeSpan Parse { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Deepest nesting of blocks, brackets and ranges in a source.</summary>
    public int Nesting { get; init; } = 100;

    /// <summary>Most statements executed by one render.</summary>
    public int Steps { get; init; } = 200_000;

    /// <summary>
    /// Longest processor time for one render (wall time where the system does not tell a thread's own). Work so short that
    /// <see cref="FreeSteps"/> bounds it may take twenty times as long: the first render after a start pays for compilation
    /// and must not be taken for an attack.
    /// </summary>
    public TimeSpan Render { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Statements that may run before <see cref="Render"/> is enforced strictly.</summary>
    public int FreeSteps { get; init; } = 1_000;

    /// <summary>Most characters written by one render.</summary>
    public int OutputChars { get; init; } = 2_000_000;

    /// <summary>Longest collection a template may build or walk.</summary>
    public int Collection { get; init; } = 10_000;

    /// <summary>Longest text a filter or a capture may build.</summary>
    public int TextChars { get; init; } = 1_000_000;

    /// <summary>Characters (and collection elements, at 16 each) that all filters and captures of one render may build together; bounds memory.</summary>
    public int WorkChars { get; init; } = 4_000_000;

    /// <summary>Deepest chain of include, render and templates rendered by tags.</summary>
    public int Recursion { get; init; } = 20;
}
