using BrandMall.Benchmarks.Load;

namespace BrandMall.Benchmarks.Measures;

internal sealed class NotModified : IMeasure
{
    public string Name => "p3";

    public string Goal => "conditional request answered 304 (A) against Kestrel sending the page (B): rps >= 1.0";

    public async Task RunAsync(BenchOptions options)
    {
        await using var world = await World.MakeAsync(options.Postgres);
        await using var mall = await world.MallAsync(options);
        await using var kestrel = await world.KestrelAsync(options, mall, "/p12");
        var (head, _) = await new Generator(mall.Port, "/p12").OnceAsync();
        var tag = head.Split("\r\n").First(line => line.StartsWith("ETag: ", StringComparison.Ordinal))[6..];
        var known = $"If-None-Match: {tag}\r\n";
        await mall.WarmAsync("/p12", known, 304);
        await kestrel.WarmAsync("/p12");
        var duration = TimeSpan.FromSeconds(options.Seconds);
        Ratios.Print("P3", await Ratios.InterleaveAsync(options.Rounds, () => mall.MeasureAsync("/p12", duration, known, 304), () => kestrel.MeasureAsync("/p12", duration)));
    }
}
