using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using BrandMall.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace BrandMall.Search.Finding;

/// <summary>Which documents of a segment a site shows: the wall no answer passes. Read once a segment and site.</summary>
internal sealed class SiteDocuments(int site, string? kind) : Filter
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(int, string?), FixedBitSet>> s_known = [];

    public static FixedBitSet Of(AtomicReader segment, int site, string? kind) =>
        s_known.GetValue(segment.CoreCacheKey, _ => new()).GetOrAdd((site, kind), _ => Read(segment, site, kind));

    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) =>
        BitsFilteredDocIdSet.Wrap(Of(context.AtomicReader, site, kind), acceptDocs);

    private static FixedBitSet Read(AtomicReader segment, int site, string? kind)
    {
        var shown = Documents(segment, new Term(IndexFields.Site, site.ToString(CultureInfo.InvariantCulture)));
        if (kind is not null)
        {
            shown.And(Documents(segment, new Term(IndexFields.Kind, kind)));
        }

        return shown;
    }

    private static FixedBitSet Documents(AtomicReader segment, Term term)
    {
        FixedBitSet documents = new(Math.Max(1, segment.MaxDoc));
        if (segment.Fields?.GetTerms(term.Field)?.GetEnumerator() is { } terms && terms.SeekExact(term.Bytes))
        {
            var docs = terms.Docs(null, null, DocsFlags.NONE);      // deleted ones too: the bits outlive the deletions
            for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
            {
                documents.Set(doc);
            }
        }

        return documents;
    }
}
