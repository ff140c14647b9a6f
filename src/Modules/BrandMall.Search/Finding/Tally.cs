using BrandMall.Search.Contracts;
using BrandMall.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace BrandMall.Search.Finding;

/// <summary>
/// Goes once over what the words match. What passes every filter is ranked and counted everywhere; what fails exactly one is counted for that one only:
/// so each facet is counted as if nothing were chosen in it, in the same pass.
/// </summary>
internal sealed class Tally(SearchQuery query, Ranking ranking, int site, TimeProvider clock, TimeSpan most, CancellationToken ct) : ICollector
{
    private const int CheckEvery = 2048;
    private readonly long _started = clock.GetTimestamp();
    private readonly (string Facet, IReadOnlyList<string> Values)[] _filters = [.. query.Filters.Where(f => f.Value.Count > 0).Select(f => (f.Key, f.Value))];
    private readonly Dictionary<string, Dictionary<string, SearchCount>> _counts = new(StringComparer.Ordinal);
    private readonly int[] _prices = new int[query.PriceSteps.Count + 1];
    private readonly long[] _steps = [.. query.PriceSteps];
    private FixedBitSet?[] _passes = [];
    private int[]?[] _failed = [];
    private int[]? _passed;
    private SegmentFacets? _facets;
    private SegmentNumbers _price;
    private int _looked;

    /// <summary>Whether anybody asks what a document costs.</summary>
    private readonly bool _asksPrice = query.Counts || query.Sold || query.Price is not null || query.Sort is SearchSort.PriceUp or SearchSort.PriceDown;

    private int PriceFilter => _filters.Length;

    private int SoldFilter => _filters.Length + 1;

    public int Total { get; private set; }

    public int Unsold { get; private set; }

    public bool Complete { get; private set; } = true;

    public IReadOnlyList<int> Prices => _prices;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => ranking.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        AddUp();
        if (!Complete)
        {
            throw new CollectionTerminatedException();
        }

        var segment = context.AtomicReader;
        ranking.SetNextReader(segment, context.DocBase);
        _price = _asksPrice ? SegmentNumbers.Of(segment, IndexFields.Price(site)) : default;
        _passes = [.. _filters.Select(f => Passing(segment, f.Facet, f.Values))];
        if (query.Counts)
        {
            _facets = SegmentFacets.Of(segment);
            _passed = _facets is null ? null : new int[_facets.Values.Count];
            _failed = new int[]?[_filters.Length];
        }
    }

    public void Collect(int doc)
    {
        if (++_looked % CheckEvery == 0)
        {
            ct.ThrowIfCancellationRequested();
            if (clock.GetElapsedTime(_started) > most)
            {
                Complete = false;
                throw new CollectionTerminatedException();
            }
        }

        var price = _price[doc];
        var failed = Failed(doc, price);
        if (failed == Verdict.Several)
        {
            return;
        }

        if (failed == Verdict.None)
        {
            Total++;
            ranking.Add(doc, price);
        }

        if (query.Counts)
        {
            Count(doc, price, failed);
        }
    }

    /// <summary>Per facet, the most frequent first. Call once, at the end.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<SearchCount>> Counts()
    {
        AddUp();
        return _counts.ToDictionary(f => f.Key, f => (IReadOnlyList<SearchCount>)[.. f.Value.Values.OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)]);
    }

    private int Failed(int doc, long price)
    {
        var failed = Verdict.None;
        for (var filter = 0; filter < _passes.Length; filter++)
        {
            if (_passes[filter] is not { } passes || !passes.Get(doc))
            {
                if (failed != Verdict.None)
                {
                    return Verdict.Several;
                }

                failed = filter;
            }
        }

        if (query.Price is { } range && (price == 0 || price - 1 < range.From || price - 1 >= range.To))
        {
            if (failed != Verdict.None)
            {
                return Verdict.Several;
            }

            failed = PriceFilter;
        }

        return !query.Sold || price > 0 ? failed : failed == Verdict.None ? SoldFilter : Verdict.Several;
    }

    private void Count(int doc, long price, int failed)
    {
        if ((failed == Verdict.None || failed == PriceFilter) && price > 0)
        {
            var step = Array.BinarySearch(_steps, price - 1);
            _prices[step >= 0 ? step + 1 : ~step]++;
        }

        if ((failed == Verdict.None || failed == SoldFilter) && price == 0)
        {
            Unsold++;
        }

        if (_passed is null || failed >= _filters.Length)
        {
            return;
        }

        var counts = failed == Verdict.None ? _passed : _failed[failed] ??= new int[_passed.Length];
        foreach (var ordinal in _facets!.Of(doc))
        {
            counts[ordinal]++;
        }
    }

    private void AddUp()
    {
        for (var ordinal = 0; _passed is not null && ordinal < _passed.Length; ordinal++)
        {
            Add(_facets!.Values[ordinal], _passed[ordinal]);
        }

        for (var filter = 0; filter < _failed.Length; filter++)
        {
            for (var ordinal = 0; _failed[filter] is { } counts && ordinal < counts.Length; ordinal++)
            {
                if (_facets!.Values[ordinal].Facet == _filters[filter].Facet)
                {
                    Add(_facets.Values[ordinal], counts[ordinal]);
                }
            }
        }

        _passed = null;
        _failed = [];
    }

    private void Add(SearchFacetValue value, int count)
    {
        if (count == 0)
        {
            return;
        }

        var facet = _counts.TryGetValue(value.Facet, out var known) ? known : _counts[value.Facet] = new(StringComparer.Ordinal);
        facet[value.Value] = facet.TryGetValue(value.Value, out var counted)
            ? counted with { Count = counted.Count + count }
            : new SearchCount(value.Value, value.Label.Length > 0 ? value.Label : value.Value, value.Title.Length > 0 ? value.Title : value.Facet, count);
    }

    private static FixedBitSet? Passing(AtomicReader segment, string facet, IReadOnlyList<string> values)
    {
        FixedBitSet? passes = null;
        foreach (var value in values)
        {
            if (segment.GetTermDocsEnum(new Term(IndexFields.Filter, IndexFields.FilterOf(facet, value))) is { } docs)
            {
                passes ??= new FixedBitSet(segment.MaxDoc);
                for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
                {
                    passes.Set(doc);
                }
            }
        }

        return passes;
    }

    private static class Verdict
    {
        public const int None = -1;
        public const int Several = -2;
    }
}
