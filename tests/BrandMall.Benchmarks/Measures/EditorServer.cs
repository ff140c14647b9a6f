using BrandMall.Benchmarks.Editing;
using BrandMall.Benchmarks.Load;

namespace BrandMall.Benchmarks.Measures;

/// <summary>What an operation of an editor costs the server.</summary>
internal sealed class EditorServer : IMeasure
{
    private const int Operations = 200;

    public string Name => "editor-cpu";

    public string Goal => "CPU of the server an operation: set, insert and remove, move; pages of 12, 200 and 1,000 widgets";

    public async Task RunAsync(BenchOptions options)
    {
        await using var world = await World.MakeAsync(options.Postgres);
        await using var mall = await world.MallAsync(options);
        foreach (var widgets in new[] { 12, 200, 1000 })
        {
            using var page = await EditedPage.MakeAsync(mall, widgets);
            await RunAsync(page, "set", 0, 150, mall);      // the code is known to the runtime, the page to the mall
            foreach (var kind in new[] { "set", "insert+remove", "move" })
            {
                List<double> cpu = [], wall = [];
                for (var round = 0; round < options.Rounds; round++)
                {
                    var (used, took) = await RunAsync(page, kind, round + 1, Operations, mall);
                    cpu.Add(used);
                    wall.Add(took);
                }

                Console.WriteLine($"{widgets} widgets, {kind}: CPU {Ratios.Say(cpu)} ms an operation, answered in {Ratios.Say(wall)} ms");
            }
        }
    }

    private static async Task<(double Cpu, double Wall)> RunAsync(EditedPage page, string kind, int round, int operations, Served mall)
    {
        var before = mall.Cpu();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var n = 0; n < operations; n++)
        {
            var widget = page.Ids[n * 7 % page.Ids.Count];
            var other = page.Ids[((n * 7) + 3) % page.Ids.Count];
            switch (kind)
            {
                case "set":
                    await page.ApplyAsync(EditedPage.Set(widget, $"{round}-{n}"));
                    break;
                case "move":
                    await page.ApplyAsync(EditedPage.Move(widget, other));
                    break;
                default:
                    await page.ApplyAsync(n % 2 == 0 ? EditedPage.Insert($"n{round}x{n}", other) : EditedPage.Remove($"n{round}x{n - 1}"));
                    break;
            }
        }

        return ((mall.Cpu() - before) / 1000 / operations, watch.Elapsed.TotalMilliseconds / operations);
    }
}
