using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace BrandMall.Search.Finding;

/// <summary>
/// The numbers of one field of a segment by document; 0 where a document has none. The engine unpacks one from its file at every look, which costs more than scoring;
/// a segment never changes, so they are unpacked once and kept while the segment is open, as far as memory allows.
/// </summary>
internal readonly struct SegmentNumbers
{
    /// <summary>256 MB for all segments and fields together; what comes later is read from the file.</summary>
    private const long MostKept = 32L << 20;

    private static readonly ConditionalWeakTable<object, Kept> s_known = [];
    private static long s_kept;
    private readonly long[]? _memory;
    private readonly NumericDocValues? _file;

    private SegmentNumbers(long[]? memory, NumericDocValues? file) => (_memory, _file) = (memory, file);

    public long this[int doc] => _memory is { } memory ? memory[doc] : _file?.Get(doc) ?? 0;

    public static SegmentNumbers Of(AtomicReader segment, string field)
    {
        var kept = s_known.GetOrCreateValue(segment.CoreCacheKey);
        if (kept.Fields.TryGetValue(field, out var known))
        {
            return new SegmentNumbers(known, null);
        }

        var file = segment.GetNumericDocValues(field);
        if (file is null || !kept.Claim(segment.MaxDoc))
        {
            return new SegmentNumbers(null, file);
        }

        var numbers = new long[segment.MaxDoc];
        for (var doc = 0; doc < numbers.Length; doc++)
        {
            numbers[doc] = file.Get(doc);
        }

        return new SegmentNumbers(kept.Fields.GetOrAdd(field, numbers), null);
    }

    private sealed class Kept
    {
        private long _claimed;

        ~Kept() => Interlocked.Add(ref s_kept, -_claimed);

        public ConcurrentDictionary<string, long[]> Fields { get; } = new(StringComparer.Ordinal);

        public bool Claim(int numbers)
        {
            if (Interlocked.Add(ref s_kept, numbers) > MostKept)
            {
                Interlocked.Add(ref s_kept, -numbers);
                return false;
            }

            Interlocked.Add(ref _claimed, numbers);
            return true;
        }
    }
}
