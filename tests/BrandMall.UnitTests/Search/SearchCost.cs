using System.Diagnostics;
using System.Globalization;
using BrandMall.Search.Contracts;
using BrandMall.Search.Finding;
using BrandMall.Search.Indexing;
using BrandMall.Search.Words;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace BrandMall.UnitTests.Search;

/// <summary>
/// P13: our search against the bare engine answering the same query, in one process, interleaved; and how both grow. Takes minutes, says numbers, so it runs only when asked:
/// <c>BrandMall.UnitTests -class "*SearchCost" -explicit only -showLiveOutput</c>; <c>BRANDMALL_SEARCH_PRODUCTS=1000000</c> adds the large size.
/// </summary>
public sealed class SearchCost
{
    private const int Rounds = 7;
    private static readonly string[] s_words = ["竹雨", "松风", "桂花", "龙井", "青瓷", "香薰", "蜡烛", "盖碗", "礼盒", "白茶", "雪松", "山茶"];

    [Fact(Explicit = true)]
    public void Search_costs_little_more_than_the_bare_engine()
    {
        int[] sizes = [10_000, 100_000, .. int.TryParse(Environment.GetEnvironmentVariable("BRANDMALL_SEARCH_PRODUCTS"), CultureInfo.InvariantCulture, out var more) ? [more] : Array.Empty<int>()];
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("cost-").FullName;
            try
            {
                using var generation = Fill(folder, size, out var filling);
                var searcher = generation.Acquire()!;
                var ratio = Compare(() => Ours(searcher, counts: false), () => Bare(searcher), out var ours, out var bare);
                var counted = Measure(() => Ours(searcher, counts: true));
                generation.Release(searcher);
                Say($"{size:N0} products (filled at {size / filling.TotalSeconds:N0}/s): ours {ours:0.00} ms, bare {bare:0.00} ms, bare/ours {ratio:0.00}; with facets {counted:0.00} ms");
                Assert.True(ratio > 0.3, $"{ratio:0.00} of the bare engine");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static Generation Fill(string folder, int size, out TimeSpan took)
    {
        var started = TimeProvider.System.GetTimestamp();
        var generation = Generation.Open(folder, create: true);
        Random random = new(7);
        foreach (var batch in Enumerable.Range(0, size).Chunk(1000))
        {
            generation.Put("product", batch.Select(n => $"p{n}"), batch.Select(n => Product(n, random)));
        }

        generation.Commit(new IndexState(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, ""));
        generation.Refresh();
        took = TimeProvider.System.GetElapsedTime(started);
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

    /// <summary>The same clauses and filter, the engine's own ranking, the same stored field read.</summary>
    private static int Bare(IndexSearcher searcher) => s_words.Sum(word =>
    {
        DisjunctionMaxQuery any = new(0.1f);
        foreach (var (field, boost) in IndexFields.Texts)
        {
            any.Add(new TermQuery(new Term(field, word)) { Boost = boost });
        }

        var top = searcher.Search(new BooleanQuery { { any, Occur.MUST } }, new SiteDocuments(1, "product"), 24);
        return top.ScoreDocs.Select(d => searcher.Doc(d.Doc).Get(IndexFields.Key, CultureInfo.InvariantCulture)).Any() ? top.TotalHits : 0;
    });

    private static double Compare(Func<int> left, Func<int> right, out double ours, out double bare)
    {
        Assert.Equal(right(), left());
        List<(double Ours, double Bare)> pairs = [.. Enumerable.Range(0, Rounds + 2).Select(_ => (Measure(left), Measure(right))).Skip(2)];
        (ours, bare) = (Median(pairs.Select(p => p.Ours)), Median(pairs.Select(p => p.Bare)));
        return Median(pairs.Select(p => p.Bare / p.Ours));
    }

    private static double Measure(Func<int> ask)
    {
        var watch = Stopwatch.StartNew();
        var times = 0;
        while (watch.ElapsedMilliseconds < 400)
        {
            ask();
            times++;
        }

        return watch.Elapsed.TotalMilliseconds / times / s_words.Length;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static void Say(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);
}
