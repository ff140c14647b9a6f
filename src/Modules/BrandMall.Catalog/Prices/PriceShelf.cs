using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Prices;

/// <summary>The price books of the brand, read once per piece of work: there are dozens; and the entries a question needs.</summary>
internal sealed class PriceShelf(MallDb db, PriceAudience audience)
{
    private IReadOnlyDictionary<int, PriceBook>? _books;

    public async Task<IReadOnlyDictionary<int, PriceBook>> BooksAsync(CancellationToken ct) =>
        _books ??= await db.Set<PriceBook>().AsNoTracking().ToDictionaryAsync(b => b.Id, ct);

    public void Forget() => _books = null;

    public PriceContext Addressed(PriceContext asked) => asked with { Channel = audience.Channel, Event = audience.Event, Restricted = audience.Restricted };

    /// <summary>Everything needed to answer for <paramref name="skus"/>: one query beside the books.</summary>
    public async Task<PriceResolution> OpenAsync(PriceContext asked, IReadOnlyCollection<string> skus, CancellationToken ct)
    {
        var books = await BooksAsync(ct);
        var ranked = PriceRanking.Of(books.Values, asked);
        var involved = Involved(ranked, books);
        List<PricePoint> points = [];
        if (involved.Length > 0 && skus.Count > 0)
        {
            var currency = asked.Currency;
            points = await db.Set<PriceEntry>().AsNoTracking().Where(e => EF.Parameter(involved).Contains(e.PriceBookId) && EF.Parameter(skus).Contains(e.Sku))
                .Select(e => new PricePoint(
                    e.PriceBookId, e.Sku, e.MinQty, e.From, e.Until, e.AmountMinor, e.CompareAtMinor, e.Approved,
                    db.Set<FloorPrice>().Where(f => f.Sku == e.Sku && f.Currency == currency).Select(f => (long?)f.AmountMinor).FirstOrDefault()))
                .ToListAsync(ct);
        }

        var floors = points.Where(p => p.Floor is not null).DistinctBy(p => p.Sku).Select(p => p with { Book = 0 });
        return new PriceResolution(ranked, books, points.Concat(floors).ToLookup(p => (p.Book, p.Sku)), asked.At);
    }

    /// <summary>The books and everything they derive from.</summary>
    public static int[] Involved(IEnumerable<PriceBook> ranked, IReadOnlyDictionary<int, PriceBook> books)
    {
        HashSet<int> involved = [];
        foreach (var start in ranked)
        {
            for (var book = start; book is not null && involved.Add(book.Id); book = book.ParentId is { } id ? books.GetValueOrDefault(id) : null)
            {
            }
        }

        return [.. involved];
    }
}
