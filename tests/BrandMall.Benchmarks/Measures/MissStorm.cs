using BrandMall.Benchmarks.Load;

namespace BrandMall.Benchmarks.Measures;

internal sealed class MissStorm : IMeasure
{
    public string Name => "p15";

    public string Goal => "1,000 concurrent misses of one page = 1 page made";

    public async Task RunAsync(BenchOptions options)
    {
        await using var world = await World.MakeAsync(options.Postgres);
        await using var mall = await world.MallAsync(options);
        List<double> made = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            // Another host name is another page.
            var before = await mall.MetricAsync("brandmall_cache_made_total");
            var visits = Enumerable.Range(0, 1000).Select(_ => new Generator(mall.Port, "/p50", $"X-Round: {round}\r\n", host: $"round-{round}.example").OnceAsync()).ToList();
            var bodies = (await Task.WhenAll(visits)).Select(visit => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(visit.Body))).Distinct().Count();
            made.Add(await mall.MetricAsync("brandmall_cache_made_total") - before);
            if (bodies != 1)
            {
                throw new InvalidOperationException($"{bodies} different pages were sent.");
            }
        }

        Console.WriteLine($"P15: pages made a storm {Ratios.Say(made, "0")}");
    }
}
