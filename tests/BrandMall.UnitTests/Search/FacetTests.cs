using BrandMall.Search.Contracts;
using CsCheck;

namespace BrandMall.UnitTests.Search;

/// <summary>Facet counts, prices, order and pages against a plain filter over the same documents.</summary>
public class FacetTests
{
    private static readonly string[] s_facets = ["brand", "tag", "f.size"];
    private static readonly long[] s_steps = [100, 200, 500];

    private static readonly Gen<SearchDocument> s_document =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2].Array[0, 3], Gen.Int[0, 3], Gen.Long[1, 800], Gen.Int[0, 9], Gen.Int[0, 5], (brand, tags, size, price, seller, newest) => new SearchDocument("", 0)
        {
            Texts = [new(SearchWeight.Name, seller % 2 == 0 ? "tea" : "cup")],
            Facets = [new("brand", $"b{brand}"), .. tags.Distinct().Select(t => new SearchFacetValue("tag", $"t{t}")), new("f.size", $"s{size}")],
            Sites = seller switch { 0 => new Dictionary<int, long?> { [2] = price }, 1 => new Dictionary<int, long?> { [TinyIndex.Site] = null }, _ => new Dictionary<int, long?> { [TinyIndex.Site] = price, [2] = price + 7 } },
            Newest = DateTimeOffset.UnixEpoch.AddDays(newest),
        });

    private static readonly Gen<SearchQuery> s_query = Gen.Select(
        Gen.Int[0, 4].Array[0, 2], Gen.Int[0, 3].Array[0, 2], Gen.Int[0, 4].Array[0, 2], Gen.Int[0, 4], Gen.Bool, Gen.Enum<SearchSort>(), Gen.Int[0, 2], (brands, tags, sizes, price, sold, sort, text) => new SearchQuery("thing")
        {
            Filters = new Dictionary<string, IReadOnlyList<string>> { ["brand"] = [.. brands.Select(b => $"b{b}")], ["tag"] = [.. tags.Select(t => $"t{t}")], ["f.size"] = [.. sizes.Select(s => $"s{s}")] },
            Price = price switch { 0 => new PriceRange(100, 300), 1 => new PriceRange(200, null), _ => null },
            Sold = sold,
            Sort = sort,
            Text = text == 0 ? "tea" : null,
            Counts = true,
            PriceSteps = s_steps,
            Take = 100,
        });

    [Fact]
    public void Counts_and_results_equal_a_plain_filter() => Gen.Select(s_document.Array[0, 60], s_query, Gen.Int[8, 40]).Sample((drafts, query, batch) =>
    {
        SearchDocument[] documents = [.. drafts.Select((d, index) => d with { Key = $"k{index}", Order = index })];
        using TinyIndex index = new();
        foreach (var part in documents.Chunk(batch))
        {
            index.Put(part);        // several segments
        }

        var answer = index.Find(query);

        var shown = documents.Where(d => d.Sites.ContainsKey(TinyIndex.Site) && (query.Text is null || d.Texts[0].Text == query.Text)).ToList();
        var expected = shown.Where(d => Passes(d, query, null)).ToList();
        Assert.Equal(expected.Count, answer.Total);
        Assert.Equal(expected.Select(d => d.Key).ToHashSet(), answer.Keys.ToHashSet());
        foreach (var facet in s_facets)
        {
            var counted = shown.Where(d => Passes(d, query, facet)).SelectMany(d => d.Facets.Where(f => f.Facet == facet)).GroupBy(f => f.Value).ToDictionary(g => g.Key, g => g.Count());
            Assert.Equal(counted.OrderBy(c => c.Key, StringComparer.Ordinal), answer.Counts.GetValueOrDefault(facet, []).ToDictionary(c => c.Value, c => c.Count).OrderBy(c => c.Key, StringComparer.Ordinal));
        }

        var priced = shown.Where(d => Passes(d, query, "price") && Price(d) is not null).Select(d => s_steps.Count(s => s <= Price(d))).ToLookup(step => step);
        Assert.Equal(Enumerable.Range(0, s_steps.Length + 1).Select(step => priced[step].Count()), answer.Prices);
        Assert.Equal(shown.Count(d => Passes(d, query, "sold") && Price(d) is null), answer.Unsold);
        Assert.Equal(InOrder(expected, query.Sort), query.Sort is SearchSort.Relevance ? InOrder(expected, query.Sort) : answer.Keys);
    }, iter: 150);

    [Fact]
    public void Pages_of_equal_things_neither_overlap_nor_leave_out()
    {
        using TinyIndex index = new([.. Enumerable.Range(0, 95).Select(n => TinyIndex.Named($"same {n}") with { Order = n, Texts = [new(SearchWeight.Name, "same")] })]);

        foreach (var sort in Enum.GetValues<SearchSort>())
        {
            var pages = Enumerable.Range(0, 10).SelectMany(page => index.Find(new SearchQuery("thing") { Text = "same", Sort = sort, Skip = page * 10, Take = 10 }).Keys).ToList();

            Assert.Equal(95, pages.Count);
            Assert.Equal(95, pages.Distinct().Count());
        }
    }

    private static bool Passes(SearchDocument document, SearchQuery query, string? except) =>
        query.Filters.All(f => f.Key == except || f.Value.Count == 0 || document.Facets.Any(v => v.Facet == f.Key && f.Value.Contains(v.Value)))
        && (except == "price" || query.Price is not { } range || (Price(document) is { } price && price >= range.From && (range.To is not { } to || price < to)))
        && (except == "sold" || !query.Sold || Price(document) is not null);

    private static long? Price(SearchDocument document) => document.Sites[TinyIndex.Site];

    private static IEnumerable<string> InOrder(IEnumerable<SearchDocument> documents, SearchSort sort) => (sort switch
    {
        SearchSort.Newest => documents.OrderByDescending(d => d.Newest),
        SearchSort.PriceUp => documents.OrderBy(d => Price(d) ?? long.MaxValue),
        SearchSort.PriceDown => documents.OrderByDescending(d => Price(d) ?? long.MinValue),
        SearchSort.Name => documents.OrderBy(d => d.Texts[0].Text, StringComparer.Ordinal),
        _ => documents.OrderBy(_ => 0),
    }).ThenBy(d => d.Order).Select(d => d.Key);
}
