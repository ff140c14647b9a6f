using System.Diagnostics;
using BrandMall.Benchmarks.Load;
using BrandMall.Kernel.Pictures;
using BrandMall.Media.Cuts;
using NetVips;

namespace BrandMall.Benchmarks.Measures;

/// <summary>Copies of one photograph-like picture of 2400 × 1800: ours, cropped and saved as the storefront asks for them, against the bare library doing the same.</summary>
internal sealed class PictureCopies : IMeasure
{
    private const int Copies = 8;

    public string Name => "p14";

    public string Goal => "copies of a picture (A) against the bare library (B): >= 0.85 of its copies a second";

    public Task RunAsync(BenchOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("copies-").FullName;
        try
        {
            var master = Path.Combine(folder, "master.jpg");
            using (var noise = Image.Perlin(2400, 1800, cellSize: 180, seed: 7))
            using (var colour = Image.Perlin(2400, 1800, cellSize: 420, seed: 11))
            using (var joined = noise.Bandjoin(colour, noise.Flip(Enums.Direction.Horizontal)))
            using (var picture = ((joined + 1) * 127).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb))
            {
                picture.Jpegsave(master, q: 88);
            }

            foreach (var (width, format) in new[] { (400, "webp"), (400, "jpg"), (1280, "webp") })
            {
                var target = Path.Combine(folder, $"copy.{format}");
                PictureCut cut = new(width, null, FocalPoint.Centre, format);
                void Ours() => _ = CutMaker.Make(master, 2400, 1800, cut, target) ? true : throw new InvalidOperationException("No copy was made.");
                void Bare()
                {
                    using var small = Image.Thumbnail(master, width, width * 3 / 4, Enums.Size.Force);
                    if (format == "webp")
                    {
                        small.Webpsave(target, q: 80, keep: Enums.ForeignKeep.None);
                    }
                    else
                    {
                        small.Jpegsave(target, q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
                    }
                }

                Ours();
                Bare();
                List<double> ratio = [], own = [];
                for (var round = 0; round < options.Rounds; round++)
                {
                    var (a, b) = round % 2 == 0 ? (Milliseconds(Ours), Milliseconds(Bare)) : Swapped(Milliseconds(Bare), Milliseconds(Ours));
                    ratio.Add(b / a);
                    own.Add(a);
                }

                Console.WriteLine($"P14: {width} px {format}: copies/s A/B {Ratios.Say(ratio)}; A {Ratios.Say(own, "0.0")} ms");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }

    private static (double, double) Swapped(double first, double second) => (second, first);

    private static double Milliseconds(Action make)
    {
        var watch = Stopwatch.StartNew();
        for (var copy = 0; copy < Copies; copy++)
        {
            make();
        }

        return watch.Elapsed.TotalMilliseconds / Copies;
    }
}
