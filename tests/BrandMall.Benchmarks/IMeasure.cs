namespace BrandMall.Benchmarks;

/// <summary>One goal that is measured. A class of its own; the program finds it.</summary>
internal interface IMeasure
{
    string Name { get; }

    /// <summary>What is measured against what, and the gate.</summary>
    string Goal { get; }

    Task RunAsync(BenchOptions options);
}
