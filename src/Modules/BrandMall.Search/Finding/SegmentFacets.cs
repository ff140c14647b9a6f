using System.Runtime.CompilerServices;
using BrandMall.Search.Contracts;
using BrandMall.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace BrandMall.Search.Finding;

/// <summary>The facet values of one segment and which of them each document has, read once: segments never change.</summary>
internal sealed class SegmentFacets
{
    private static readonly ConditionalWeakTable<object, SegmentFacets> s_known = [];

    private readonly int[] _ends;
    private readonly int[] _ordinals;

    private SegmentFacets(IReadOnlyList<SearchFacetValue> values, int[] ends, int[] ordinals) => (Values, _ends, _ordinals) = (values, ends, ordinals);

    public IReadOnlyList<SearchFacetValue> Values { get; }

    /// <summary>Ordinals of what a document has.</summary>
    public ReadOnlySpan<int> Of(int doc)
    {
        var start = doc == 0 ? 0 : _ends[doc - 1];
        return _ordinals.AsSpan(start, _ends[doc] - start);
    }

    public static SegmentFacets? Of(AtomicReader segment)
    {
        if (s_known.TryGetValue(segment.CoreCacheKey, out var known))
        {
            return known;
        }

        return segment.GetSortedSetDocValues(IndexFields.Facets) is { } values ? s_known.GetValue(segment.CoreCacheKey, _ => Read(values, segment.MaxDoc)) : null;
    }

    private static SegmentFacets Read(SortedSetDocValues values, int documents)
    {
        BytesRef term = new();
        var read = new SearchFacetValue[values.ValueCount];
        for (var ordinal = 0; ordinal < read.Length; ordinal++)
        {
            values.LookupOrd(ordinal, term);
            var parts = term.Utf8ToString().Split(IndexFields.Separator);
            read[ordinal] = new SearchFacetValue(parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "", parts.ElementAtOrDefault(3) ?? "");
        }

        var ends = new int[documents];
        List<int> ordinals = [];
        for (var doc = 0; doc < documents; doc++)
        {
            values.SetDocument(doc);
            for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
            {
                ordinals.Add((int)ordinal);
            }

            ends[doc] = ordinals.Count;
        }

        return new SegmentFacets(read, ends, [.. ordinals]);
    }
}
