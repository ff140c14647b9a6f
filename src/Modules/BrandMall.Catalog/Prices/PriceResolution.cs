namespace BrandMall.Catalog.Prices;

/// <summary>One answer for one variant, or none: "not sellable here". Pure; the books are ranked, the entries loaded.</summary>
/// <param name="ranked">Books that may answer, the first first.</param>
/// <param name="books">Every book by id, for parents.</param>
internal sealed class PriceResolution(IReadOnlyList<PriceBook> ranked, IReadOnlyDictionary<int, PriceBook> books, ILookup<(int Book, string Sku), PricePoint> points, DateTimeOffset at)
{
    public PriceAnswer? Answer(string sku, int quantity = 1)
    {
        foreach (var book in ranked)
        {
            if (Ask(book, sku, quantity) is { } answer)
            {
                return answer;
            }
        }

        return null;
    }

    private PriceAnswer? Ask(PriceBook book, string sku, int quantity)
    {
        PricePoint? own = points[(book.Id, sku)].Where(p => p.MinQty <= quantity && p.From <= at && (p.Until is null || at < p.Until))
            .OrderByDescending(p => p.MinQty).ThenByDescending(p => p.IsDated).ThenByDescending(p => p.From).Select(p => (PricePoint?)p).FirstOrDefault();
        if (own is { } said)
        {
            return new PriceAnswer(said.Approved ? said.Amount : Math.Max(said.Amount, said.Floor ?? 0), said.CompareAt, book.Id, said.MinQty);
        }

        if (book.ParentId is not { } parentId || !books.TryGetValue(parentId, out var parent) || !parent.IsOpen(at) || Ask(parent, sku, quantity) is not { } above)
        {
            return null;
        }

        var adjustment = book.Adjustment!;
        var floor = points[(0, sku)].Select(p => p.Floor).FirstOrDefault() ?? 0;
        return new PriceAnswer(
            adjustment.IsNeutral ? above.Amount : Math.Max(adjustment.Apply(above.Amount, book.Currency), floor),
            adjustment.ComparesWithParent ? above.Amount : above.CompareAt is { } compare ? adjustment.Apply(compare, book.Currency) : null,
            book.Id,
            above.MinQty);
    }
}
