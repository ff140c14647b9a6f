using BrandMall.Benchmarks.Load;

namespace BrandMall.Benchmarks.Measures;

internal sealed class CachedPage : IMeasure
{
    public string Name => "p1";

    public string Goal => "cached page (A) against Kestrel sending the same bytes (B): rps >= 0.85, CPU <= 1.20, at most 1 KB allocated a hit more than B";

    public async Task RunAsync(BenchOptions options)
    {
        await using var world = await World.MakeAsync(options.Postgres);
        await using var mall = await world.MallAsync(options);
        foreach (var accepts in new[] { "", "Accept-Encoding: gzip, deflate, br\r\n" })
        {
            await using var kestrel = await world.KestrelAsync(options, mall, "/p12", accepts);
            await mall.WarmAsync("/p12", accepts);
            await kestrel.WarmAsync("/p12", accepts);
            var duration = TimeSpan.FromSeconds(options.Seconds);
            Ratios.Print(accepts.Length == 0 ? "P1 plain" : "P1 brotli", await Ratios.InterleaveAsync(
                options.Rounds, () => mall.MeasureAsync("/p12", duration, accepts), () => kestrel.MeasureAsync("/p12", duration, accepts)));
        }
    }
}
