using BrandMall.Search.Contracts;
using BrandMall.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace BrandMall.Search.Finding;

/// <summary>Keeps the first so many of an order. Lower keys come first; what lacks the thing sorted by has the highest. Equal keys follow the document's own order, so pages never overlap.</summary>
internal sealed class Ranking(SearchSort sort, string? places, int keep)
{
    private readonly PriorityQueue<int, (long Key, long Order)> _worstFirst = new(Comparer<(long Key, long Order)>.Create((left, right) => right.CompareTo(left)));
    private (long Key, long Order) _worst;
    private readonly uint _list = Places.Hash(places ?? "");
    private readonly BytesRef _packed = new();
    private Scorer? _scorer;
    private SegmentNumbers _numbers;
    private SegmentNumbers _order;
    private BinaryDocValues? _places;
    private int _base;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReader segment, int docBase)
    {
        _base = docBase;
        _order = SegmentNumbers.Of(segment, IndexFields.Order);
        _places = sort == SearchSort.Manual ? segment.GetBinaryDocValues(IndexFields.Places) : null;
        _numbers = sort switch
        {
            SearchSort.Relevance => SegmentNumbers.Of(segment, IndexFields.Boost),
            SearchSort.Newest => SegmentNumbers.Of(segment, IndexFields.Newest),
            SearchSort.Popular => SegmentNumbers.Of(segment, IndexFields.Popularity),
            SearchSort.Name => SegmentNumbers.Of(segment, IndexFields.NameOrder),
            _ => default,
        };
    }

    /// <param name="price">Used where prices are the order.</param>
    public void Add(int doc, long price)
    {
        var key = Key(doc, price);
        if (_worstFirst.Count < keep)
        {
            _worstFirst.Enqueue(_base + doc, (key, _order[doc]));
        }
        else if (keep > 0 && key <= _worst.Key && (key, _order[doc]).CompareTo(_worst) < 0)
        {
            _worstFirst.EnqueueDequeue(_base + doc, (key, _order[doc]));
        }
        else
        {
            return;
        }

        _worstFirst.TryPeek(out _, out _worst);
    }

    /// <summary>The documents kept, in order. Call once.</summary>
    public int[] InOrder()
    {
        var documents = new int[_worstFirst.Count];
        for (var index = documents.Length - 1; index >= 0; index--)
        {
            documents[index] = _worstFirst.Dequeue();
        }

        return documents;
    }

    private long Key(int doc, long price) => sort switch
    {
        SearchSort.Relevance => -BitConverter.SingleToInt32Bits(_scorer!.GetScore() * BitConverter.Int32BitsToSingle((int)_numbers[doc])),
        SearchSort.Newest or SearchSort.Popular => -_numbers[doc],
        SearchSort.Name => _numbers[doc],
        SearchSort.PriceUp => price == 0 ? long.MaxValue : price,
        SearchSort.PriceDown => price == 0 ? long.MaxValue : -price,
        _ => Place(doc) ?? long.MaxValue,
    };

    private long? Place(int doc)
    {
        if (_places is null)
        {
            return null;
        }

        _places.Get(doc, _packed);
        return Places.Find(_packed, _list);
    }
}
