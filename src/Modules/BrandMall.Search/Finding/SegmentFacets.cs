using System.Runtime.CompilerServices;
using BrandMall.Search.Contracts;
using BrandMall.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace BrandMall.Search.Finding;

/// <summary>The facet values of one segment by their ordinal, read once: segments never change.</summary>
internal sealed class SegmentFacets
{
    private static readonly ConditionalWeakTable<object, SegmentFacets> s_known = [];

    private SegmentFacets(IReadOnlyList<SearchFacetValue> values) => Values = values;

    public IReadOnlyList<SearchFacetValue> Values { get; }

    public static SegmentFacets? Of(AtomicReader segment, SortedSetDocValues? values)
    {
        if (values is null)
        {
            return null;
        }

        if (s_known.TryGetValue(segment.CoreCacheKey, out var known))
        {
            return known;
        }

        BytesRef term = new();
        var read = new SearchFacetValue[values.ValueCount];
        for (var ordinal = 0; ordinal < read.Length; ordinal++)
        {
            values.LookupOrd(ordinal, term);
            var parts = term.Utf8ToString().Split(IndexFields.Separator);
            read[ordinal] = new SearchFacetValue(parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "", parts.ElementAtOrDefault(3) ?? "");
        }

        return s_known.GetValue(segment.CoreCacheKey, _ => new SegmentFacets(read));
    }
}
