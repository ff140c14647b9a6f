using BrandMall.Catalog.Prices;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Invariants;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Invariants;

/// <summary>A price asked of a derived book goes up its line: the line ends, stays in one currency and never passes a book that speaks to fewer people.</summary>
internal sealed class BooksDeriveSoundly(MallDb db) : IInvariant
{
    public string Id => "B8";

    public string Title => "No price book derives from itself, from one in another currency, or from one that speaks to fewer people";

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken ct)
    {
        var books = await db.Set<PriceBook>().AsNoTracking().OrderBy(b => b.Id).ToDictionaryAsync(b => b.Id, ct);
        List<string> breaches = [];
        foreach (var book in books.Values)
        {
            HashSet<int> seen = [];
            var each = book;
            while (each is not null && seen.Add(each.Id))
            {
                each = each.ParentId is { } above ? books.GetValueOrDefault(above) : null;
            }

            if (each is not null)
            {
                breaches.Add($"{book.Name} comes back to {each.Name} on its way up.");
            }

            if (book.ParentId is { } id && books.GetValueOrDefault(id) is { } parent)
            {
                if (parent.Currency != book.Currency)
                {
                    breaches.Add($"{book.Name} is in {book.Currency} and derives from {parent.Name} in {parent.Currency}.");
                }

                if ((parent.Tier != PriceTier.Official && parent.Tier != book.Tier) || parent.Event.Length > 0 || parent.Channel.Length > 0)
                {
                    breaches.Add($"{book.Name} derives from {parent.Name}, which speaks to fewer people.");
                }
            }
        }

        return breaches;
    }
}
