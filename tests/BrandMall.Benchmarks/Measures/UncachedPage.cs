using BrandMall.Benchmarks.Load;

namespace BrandMall.Benchmarks.Measures;

internal sealed class UncachedPage : IMeasure
{
    /// <summary>Any cookie makes the server under load pass its page cache by.</summary>
    private const string Uncached = "Cookie: uncached=1\r\n";

    public string Name => "p4";

    public string Goal => "uncached page of 12 and 50 widgets (A): CPU <= 1.5 x (bare render R + one SQL round trip Q)";

    public async Task RunAsync(BenchOptions options)
    {
        foreach (var remembers in new[] { true, false })
        {
            await using var world = await World.MakeAsync(options.Postgres);
            await using var mall = await world.MallAsync(options, null, remembers ? [] : ["--BRANDMALL_CACHE_MB", "0"]);
            foreach (var path in new[] { "/p12", "/p50" })
            {
                var render = $"/bench/render?{path[1..]}";
                await mall.WarmAsync(path, Uncached);
                await mall.WarmAsync(render);
                await mall.WarmAsync("/bench/sql", seconds: 2);
                var duration = TimeSpan.FromSeconds(options.Seconds);
                List<double> ratios = [], pages = [], renders = [], queries = [];
                for (var round = 0; round < options.Rounds; round++)
                {
                    var page = await mall.MeasureAsync(path, duration, Uncached, connections: 4);
                    var bare = await mall.MeasureAsync(render, duration, connections: 4);
                    var query = await mall.MeasureAsync("/bench/sql", duration, connections: 4);
                    ratios.Add(page.Cpu / (bare.Cpu + query.Cpu));
                    pages.Add(page.Cpu);
                    renders.Add(bare.Cpu);
                    queries.Add(query.Cpu);
                }

                Console.WriteLine($"P4 {path} {(options.Postgres is null ? "SQLite" : "PostgreSQL")}, {(remembers ? "data known" : "all data asked anew")}: A/(R+Q) {Ratios.Say(ratios)}; A {Ratios.Say(pages, "0")}, R {Ratios.Say(renders, "0")}, Q {Ratios.Say(queries, "0")} µs CPU");
            }
        }
    }
}
