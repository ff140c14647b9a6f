using System.Diagnostics;
using System.Globalization;
using BrandMall.Benchmarks.Load;
using BrandMall.Search.Contracts;
using BrandMall.Search.Finding;
using BrandMall.Search.Indexing;
using BrandMall.Search.Words;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace BrandMall.Benchmarks.Measures;

/// <summary>The same words, clauses and site filter on both sides; the bare engine ranks its own way and reads the same stored field.</summary>
internal sealed class SearchEngine : IMeasure
{
    private const int Turn = 400;
    private static readonly int[] s_sizes = [10_000, 100_000];
    private static readonly string[] s_words = ["竹雨", "松风", "桂花", "龙井", "青瓷", "香薰", "蜡烛", "盖碗", "礼盒", "白茶", "雪松", "山茶"];

    public string Name => "p13";

    public string Goal => "search (A) against the bare engine's query (B): >= 0.7 of its queries a second; growth 10,000 to 100,000 products (BRANDMALL_SEARCH_PRODUCTS=1000000 adds a size)";

    public Task RunAsync(BenchOptions options)
    {
        int[] sizes = [.. s_sizes, .. int.TryParse(Environment.GetEnvironmentVariable("BRANDMALL_SEARCH_PRODUCTS"), CultureInfo.InvariantCulture, out var more) ? [more] : Array.Empty<int>()];
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("search-").FullName;
            try
            {
                Measure(folder, size, options.Rounds);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return Task.CompletedTask;
    }

    private static void Measure(string folder, int size, int rounds)
    {
        using var generation = Fill(folder, size, out var filling);
        var searcher = generation.Acquire()!;
        if (Ours(searcher, counts: false) != Bare(searcher))
        {
            throw new InvalidOperationException("They do not find the same.");
        }

        for (var warm = 0; warm < 3; warm++)
        {
            Milliseconds(() => Ours(searcher, counts: false));
            Milliseconds(() => Bare(searcher));
        }

        List<double> ratio = [], ours = [], counted = [];
        for (var round = 0; round < rounds; round++)
        {
            var (a, b) = (Milliseconds(() => Ours(searcher, counts: false)), Milliseconds(() => Bare(searcher)));
            ratio.Add(b / a);
            ours.Add(a);
            counted.Add(Milliseconds(() => Ours(searcher, counts: true)));
        }

        generation.Release(searcher);
        Console.WriteLine($"P13: {size:N0} products (filled at {size / filling.TotalSeconds:N0}/s): queries/s A/B {Ratios.Say(ratio)}; A {Ratios.Say(ours, "0.00")} ms, with facets {Ratios.Say(counted, "0.00")} ms");
    }

    private static Generation Fill(string folder, int size, out TimeSpan took)
    {
        var started = Stopwatch.GetTimestamp();
        var generation = Generation.Open(folder, create: true);
        Random random = new(7);
        foreach (var batch in Enumerable.Range(0, size).Chunk(1000))
        {
            generation.Put("product", batch.Select(n => $"p{n}"), batch.Select(n => Product(n, random)));
        }

        generation.Commit(new IndexState(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, ""));
        generation.Refresh();
        took = Stopwatch.GetElapsedTime(started);
        return generation;
    }

    private static SearchDocument Product(int n, Random random)
    {
        string Word() => s_words[(int)(Math.Pow(random.NextDouble(), 2) * s_words.Length)];
        return new SearchDocument($"p{n}", n)
        {
            Texts = [new(SearchWeight.Name, $"{Word()} {Word()} {n}"), new(SearchWeight.Keyword, Word()), new(SearchWeight.Body, string.Join('，', Enumerable.Range(0, 8).Select(_ => Word())))],
            Facets = [new("brand", $"b{random.Next(40)}"), new("category", $"c{random.Next(200)}"), new("tag", $"t{random.Next(12)}"), new("f.容量", $"{random.Next(6) * 50}ml")],
            Sites = new Dictionary<int, long?> { [1] = random.Next(1000, 200_000) },
        };
    }

    private static int Ours(IndexSearcher searcher, bool counts) => s_words.Sum(word =>
        new Finder(searcher, SynonymBook.Empty, 1, TimeProvider.System).Answer(new SearchQuery("product") { Text = word, Counts = counts, PriceSteps = counts ? [5000, 10_000, 50_000, 100_000] : [] }, CancellationToken.None).Total);

    private static int Bare(IndexSearcher searcher) => s_words.Sum(word =>
    {
        DisjunctionMaxQuery any = new(0.1f);
        foreach (var (field, boost) in IndexFields.Texts)
        {
            any.Add(new TermQuery(new Term(field, word)) { Boost = boost });
        }

        var top = searcher.Search(new BooleanQuery { { any, Occur.MUST } }, new SiteDocuments(1, "product"), 24);
        var keys = top.ScoreDocs.Select(d => searcher.Doc(d.Doc).Get(IndexFields.Key, CultureInfo.InvariantCulture)).ToList();
        return keys.Count > 0 ? top.TotalHits : 0;
    });

    /// <summary>A query takes this long.</summary>
    private static double Milliseconds(Func<int> ask)
    {
        var watch = Stopwatch.StartNew();
        var times = 0;
        while (watch.ElapsedMilliseconds < Turn)
        {
            ask();
            times++;
        }

        return watch.Elapsed.TotalMilliseconds / times / s_words.Length;
    }
}
