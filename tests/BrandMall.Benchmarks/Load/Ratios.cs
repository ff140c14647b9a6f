using System.Globalization;

namespace BrandMall.Benchmarks.Load;

/// <summary>Measures A and B in turns and compares each turn's pair: what disturbs the machine disturbs both.</summary>
internal static class Ratios
{
    public static async Task<IReadOnlyList<(Sample A, Sample B)>> InterleaveAsync(int rounds, Func<Task<Sample>> a, Func<Task<Sample>> b)
    {
        List<(Sample, Sample)> pairs = [];
        for (var round = 0; round < rounds; round++)
        {
            // Who goes first changes, so that neither always follows the other's garbage.
            if (round % 2 == 0)
            {
                var first = await a();
                pairs.Add((first, await b()));
            }
            else
            {
                var first = await b();
                pairs.Add((await a(), first));
            }
        }

        return pairs;
    }

    public static string Say(IEnumerable<double> values, string format = "0.00")
    {
        var sorted = values.Order().ToList();
        string Number(double value) => value.ToString(format, CultureInfo.InvariantCulture);
        return $"{Number(sorted[sorted.Count / 2])} [{Number(sorted[0])}–{Number(sorted[^1])}]";
    }

    public static void Print(string name, IReadOnlyList<(Sample A, Sample B)> pairs)
    {
        Console.WriteLine($"{name}: rps ratio {Say(pairs.Select(p => p.A.Rps / p.B.Rps))}, CPU ratio {Say(pairs.Select(p => p.A.Cpu / p.B.Cpu))}");
        Console.WriteLine($"   A {Say(pairs.Select(p => p.A.Rps), "0")} rps, {Say(pairs.Select(p => p.A.Cpu), "0.0")} µs CPU, {Say(pairs.Select(p => p.A.Allocated), "0")} bytes allocated a request");
        Console.WriteLine($"   B {Say(pairs.Select(p => p.B.Rps), "0")} rps, {Say(pairs.Select(p => p.B.Cpu), "0.0")} µs CPU, {Say(pairs.Select(p => p.B.Allocated), "0")} bytes allocated a request");
    }
}
