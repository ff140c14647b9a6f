namespace BrandMall.Benchmarks.Load;

/// <param name="Cpu">Microseconds of the server process a request.</param>
/// <param name="Allocated">Bytes of the server process a request.</param>
internal sealed record Sample(double Rps, double Cpu, double Allocated);
