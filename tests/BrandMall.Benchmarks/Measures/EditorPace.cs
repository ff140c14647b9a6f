using BrandMall.Benchmarks.Editing;
using BrandMall.Benchmarks.Load;

namespace BrandMall.Benchmarks.Measures;

/// <summary>What somebody in front of the editor waits for.</summary>
internal sealed class EditorPace : IMeasure
{
    private const int Trials = 24;

    public string Name => "editor";

    public string Goal => "200 widgets: ready <= 2 s, drop painted p95 <= 300 ms, setting painted p95 <= 300 ms, no task > 200 ms in 5 s of dragging, heap + 200 operations < 30 MB; 1,000 widgets: drop <= 1 s";

    public async Task RunAsync(BenchOptions options)
    {
        await using var world = await World.MakeAsync(options.Postgres);
        await using var mall = await world.MallAsync(options);
        foreach (var widgets in new[] { 200, 1000 })
        {
            using var page = await EditedPage.MakeAsync(mall, widgets);
            await using var editor = await Editor.OpenAsync(mall, page);
            Console.WriteLine($"{widgets} widgets: ready after {editor.ReadyIn:0} ms");

            var heap = await editor.HeapAsync();
            List<double> drops = [], settings = [];
            for (var trial = 0; trial < Trials; trial++)
            {
                drops.Add(await editor.DropAsync(page.Ids[7 + (trial * widgets / (Trials + 2))]));
            }

            for (var trial = 0; trial < Trials; trial++)
            {
                settings.Add(await editor.TypeAsync(page.Ids[20 * trial * widgets / 200 / Trials * 4 % widgets], $"{(char)('A' + trial)}"));
            }

            Console.WriteLine($"{widgets} widgets: drop to painted {Percentiles(drops)}");
            Console.WriteLine($"{widgets} widgets: setting to painted, the form's 120 ms of waiting for more within {Percentiles(settings)}");
            await editor.LongTasksAsync();
            await editor.CarryAboutAsync(page.Ids[widgets / 2], TimeSpan.FromSeconds(5));
            var (longest, over) = await editor.LongTasksAsync();
            Console.WriteLine($"{widgets} widgets: 5 s of dragging: {over} tasks over 200 ms, the longest {longest:0} ms");

            var hits = await editor.Page.EvaluateAsync<double[]>(HitTests);
            Console.WriteLine($"{widgets} widgets: hit test {Percentiles(hits, "0.00")}");

            await editor.Page.EvaluateAsync(Operations, page.Ids.ToArray());
            await editor.SettledAsync();
            Console.WriteLine($"{widgets} widgets: heap {heap:0.0} MB, after all this and 200 operations more {await editor.HeapAsync():0.0} MB");
        }
    }

    private static string Percentiles(IEnumerable<double> values, string form = "0")
    {
        List<double> sorted = [.. values.Order()];
        double At(double part) => sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(part * sorted.Count) - 1)];
        return $"p50 {At(0.5).ToString(form, null)} ms, p95 {At(0.95).ToString(form, null)} ms, worst {sorted[^1].ToString(form, null)} ms ({sorted.Count} trials)";
    }

    private const string HitTests = """
        () => {
          const times = [], { viewport, scroll } = composer.geometry();
          for (let n = 0; n < 400; n++) {
            const x = (n * 37) % viewport.w, y = scroll.y + (n * 61) % viewport.h, at = performance.now();
            composer.hit(x, y, 'heading');
            times.push(performance.now() - at);
          }
          return times;
        }
        """;

    private const string Operations = """
        async ids => {
          for (let n = 0; n < 200; n++) {
            const id = ids[(n * 7) % ids.length];
            composer.act({ label: 'move', ops: [{ op: 'move', widget: id, parent: null, slot: 'main', after: [ids[(n * 13 + 5) % ids.length]].filter(other => other !== id) }] });
            if (n % 10 === 9) await composer.idle();
          }
          await composer.idle();
        }
        """;
}
