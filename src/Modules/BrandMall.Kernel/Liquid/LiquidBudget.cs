namespace BrandMall.Kernel.Liquid;

/// <summary>What all renders of one page may cost together. Shared between renders, also concurrent ones; put it in each <see cref="LiquidScope"/>.</summary>
public sealed class LiquidBudget(int steps = 2_000_000, int outputChars = 8_000_000)
{
    private int _steps = steps;
    private int _output = outputChars;

    /// <summary>Statements the page may still execute.</summary>
    public int StepsLeft => Math.Max(0, Volatile.Read(ref _steps));

    /// <summary>Characters the page may still write.</summary>
    public int OutputLeft => Math.Max(0, Volatile.Read(ref _output));

    internal bool TakeSteps(int count) => Interlocked.Add(ref _steps, -count) >= 0;

    internal bool TakeOutput(int chars) => Interlocked.Add(ref _output, -chars) >= 0;
}
