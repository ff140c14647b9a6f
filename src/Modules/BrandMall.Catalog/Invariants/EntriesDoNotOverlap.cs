using BrandMall.Catalog.Prices;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Invariants;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Invariants;

/// <summary>Nobody could say which of two prices of equal rank holds.</summary>
internal sealed class EntriesDoNotOverlap(MallDb db) : IInvariant
{
    public string Id => "B2";

    public string Title => "No two prices of equal rank hold at the same time: neither two books nor two dated entries of one";

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken ct)
    {
        var books = await db.Set<PriceBook>().AsNoTracking().OrderBy(b => b.Id).ToListAsync(ct);
        List<string> breaches = [.. books.SelectMany((book, index) => books.Skip(index + 1).Where(book.Rivals).Select(rival => $"The price books {book.Name} and {rival.Name} speak for the same at the same time."))];
        var names = books.ToDictionary(b => b.Id, b => b.Name);
        var dated = await db.Set<PriceEntry>().AsNoTracking().Where(e => e.From != DateTimeOffset.UnixEpoch || e.Until != null).OrderBy(e => e.From).ToListAsync(ct);
        foreach (var same in dated.GroupBy(e => (e.PriceBookId, e.Sku, e.MinQty)))
        {
            breaches.AddRange(same.Zip(same.Skip(1)).Where(pair => pair.First.Until is null || pair.Second.From < pair.First.Until).Select(_ => $"{names.GetValueOrDefault(same.Key.PriceBookId)}: {same.Key.Sku} has two prices from {same.Key.MinQty} pieces on at one time."));
        }

        return breaches;
    }
}
